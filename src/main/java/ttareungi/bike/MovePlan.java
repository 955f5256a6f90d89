package ttareungi.bike;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ttareungi.event.Position;

/**
 * Which bikes a truck would take where, so that no open station is left without bikes or without a
 * free dock. Stations that lack bikes are brought to what the city has on average; full ones give
 * first, then the nearest that have more than that. Whatever is still full gives to the nearest
 * that has room. Only bikes for rent are moved; nothing is done, it is only said.
 */
public final class MovePlan {
  /** A station that is relieved keeps so much of its docks taken. */
  private static final double RELIEVED = 0.9;

  private static final int ALL = 100;

  private final List<StationStock> open;
  private final double share;
  private final Map<Long, Long> given = new HashMap<>();
  private final Map<Long, Long> taken = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();

  private MovePlan(List<StationStock> stations) {
    open = stations.stream().filter(StationStock::open).toList();
    long docks = open.stream().mapToLong(StationStock::docks).sum();
    long available = open.stream().mapToLong(StationStock::available).sum();
    share = docks == 0 ? 0 : (double) available / docks;
  }

  /** The emptiest first. */
  public static List<Move> of(List<StationStock> stations) {
    var plan = new MovePlan(stations);
    plan.fill();
    plan.relieve();
    return List.copyOf(plan.moves);
  }

  private void fill() {
    open.stream()
        .filter(each -> each.level() == StockLevel.EMPTY || each.level() == StockLevel.LOW)
        .sorted(comparingDouble(StationStock::fill).thenComparingLong(StationStock::stationId))
        .forEach(this::fill);
  }

  private void fill(StationStock station) {
    long wanted = Math.min(station.free() - 1, enough(station) - station.available());
    for (var donor : donors(station)) {
      if (wanted <= 0) {
        return;
      }
      long bikes = Math.min(wanted, spare(donor));
      wanted -= move(donor, station, bikes);
    }
  }

  private List<StationStock> donors(StationStock station) {
    return open.stream()
        .filter(each -> each.stationId() != station.stationId() && spare(each) > 0)
        .sorted(
            comparing((StationStock each) -> each.level() != StockLevel.FULL)
                .thenComparing(nearTo(station)))
        .toList();
  }

  private void relieve() {
    open.stream()
        .filter(each -> each.level() == StockLevel.FULL)
        .sorted(comparingLong(StationStock::stationId))
        .forEach(this::relieve);
  }

  private void relieve(StationStock station) {
    long most = Math.min(station.docks() - 1L, (long) (station.docks() * RELIEVED));
    long wanted = Math.min(station.available() - few(station), station.bikes() - most);
    wanted -= given.getOrDefault(station.stationId(), 0L);
    var near = open.stream().filter(each -> room(each) > 0).sorted(nearTo(station)).toList();
    for (var receiver : near) {
      if (wanted <= 0) {
        return;
      }
      wanted -= move(station, receiver, Math.min(wanted, room(receiver)));
    }
  }

  private long move(StationStock from, StationStock to, long bikes) {
    if (bikes > 0) {
      moves.add(new Move(from, to, bikes));
      given.merge(from.stationId(), bikes, Long::sum);
      taken.merge(to.stationId(), bikes, Long::sum);
    }
    return Math.max(0, bikes);
  }

  /** What a station needs to have: no less than what is few, and what others have. */
  private long enough(StationStock station) {
    return Math.max(few(station), (long) (station.docks() * share));
  }

  private static long few(StationStock station) {
    return Math.max(1, (long) Math.ceil((double) station.docks() * station.lowPercent() / ALL));
  }

  private long spare(StationStock station) {
    var level = station.level();
    if (level != StockLevel.FULL && level != StockLevel.FINE) {
      return 0;
    }
    long gave = given.getOrDefault(station.stationId(), 0L);
    return station.available() - gave - enough(station);
  }

  /** Free docks below what is nearly full; who gives or is full takes none. */
  private long room(StationStock station) {
    if (station.level() == StockLevel.FULL || given.containsKey(station.stationId())) {
      return 0;
    }
    long got = taken.getOrDefault(station.stationId(), 0L);
    long most = Math.min(station.docks() - 1L, (long) (station.docks() * RELIEVED));
    return most - station.bikes() - got;
  }

  /** Where nobody has measured them, by their numbers. */
  private static Comparator<StationStock> nearTo(StationStock station) {
    return comparingDouble((StationStock each) -> distance(station, each))
        .thenComparingLong(StationStock::stationId);
  }

  private static double distance(StationStock one, StationStock other) {
    return one.position()
        .flatMap(here -> other.position().map(there -> distance(here, there)))
        .orElse(Double.MAX_VALUE);
  }

  /** Good enough within a city: only who is nearer is asked. */
  private static double distance(Position here, Position there) {
    double north = there.latitude() - here.latitude();
    double east =
        (there.longitude() - here.longitude()) * Math.cos(Math.toRadians(here.latitude()));
    return Math.hypot(north, east);
  }
}
