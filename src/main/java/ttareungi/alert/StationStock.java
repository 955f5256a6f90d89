package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.Fleet;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;

/** Open stations with too few bikes for rent, or without a free dock. */
final class StationStock implements Condition {
  private static final String STOCK =
      "select cast(s.station_id as text) as subject, :now as since, %1$s as figure,"
          + " s.docks as whole, '' as detail"
          + " from station s left join bike b on b.station_id = s.station_id"
          + " where s.open group by s.station_id having %2$s order by s.station_id";
  private static final String FOR_RENT = "count(b.bike_id) filter (where b.state = 'AVAILABLE')";

  private final Signs signs;
  private final AlertKind kind;

  /** One of the two kinds that stations have. */
  StationStock(Signs signs, AlertKind kind) {
    this.signs = signs;
    this.kind = kind;
  }

  @Override
  public AlertKind kind() {
    return kind;
  }

  /** A full one is not short of bikes, even where none of them can be rented. */
  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    long at = now.toEpochMilli();
    return kind == AlertKind.STATION_FULL
        ? signs.of(
            STOCK.formatted("count(b.bike_id)", "count(b.bike_id) >= s.docks"), Map.of("now", at))
        : signs.of(
            STOCK.formatted(
                FOR_RENT, FOR_RENT + " * 100 < s.docks * :low and count(b.bike_id) < s.docks"),
            Map.of("now", at, "low", limits.lowPercent()));
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean isTouchedBy(DomainEvent event) {
    return switch (event) {
      case Fleet _, Imports _, BikeReserved _, RideStarted _ -> true;
      case BikeReturned _, ReservationCancelled _, ReservationExpired _ -> true;
      default -> false;
    };
  }
}
