package ttareungi.ui.admin.reservations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeColour;
import ttareungi.event.LoggedEvent;
import ttareungi.operator.Operator;
import ttareungi.operator.OperatorRepository;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReservationQuery;
import ttareungi.reservation.ReservationRepository;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.OneAtATime;

/** One reservation, looked at closely: its facts and what happened to it. FX thread. */
final class ReservationDetails {
  private static final int MOST_EVENTS = 100;

  /**
   * As it was read at one time.
   *
   * @param operators their names by their numbers
   */
  record Looked(
      ReservationLine line,
      BikeColour colour,
      List<LoggedEvent> history,
      Map<Long, String> operators) {}

  private final AdminHouse house;
  private final StationNames names = new StationNames();
  private final ReadOnlyObjectWrapper<@Nullable Long> reserveNo = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
  private final OneAtATime<Long, List<Looked>> reads;
  private final OneAtATime<Boolean, List<Station>> nameReads;

  ReservationDetails(AdminHouse house) {
    this.house = house;
    reads = new OneAtATime<>(numbers -> read(List.copyOf(numbers).getLast()), this::show);
    nameReads =
        new OneAtATime<>(
            any -> house.bikes().read(StationRepository.class, StationRepository::all),
            this::named);
  }

  void open(long number) {
    reserveNo.set(number);
    if (names.count() == 0) {
      nameReads.request(List.of(true));
    } else {
      reads.request(List.of(number));
    }
  }

  void close() {
    reserveNo.set(null);
    looked.set(null);
  }

  /** Null while nothing is open. */
  ReadOnlyObjectProperty<@Nullable Long> reserveNoProperty() {
    return reserveNo.getReadOnlyProperty();
  }

  /** Null until it was read. */
  ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  StationNames names() {
    return names;
  }

  void refresh() {
    var number = reserveNo.get();
    if (number != null) {
      reads.request(List.of(number));
    }
  }

  void happened(List<LoggedEvent> batch, List<Long> touched) {
    if (names.count() > 0) { // or one that was learned would stand for all
      names.learn(batch);
    }
    if (touched.contains(reserveNo.get())) {
      refresh();
    }
  }

  private void named(List<Station> stations) {
    names.load(stations);
    refresh();
  }

  private List<Looked> read(long number) {
    return house
        .bikes()
        .read(ReservationRepository.class, rows -> ReservationQuery.one(rows.session(), number))
        .stream()
        .map(this::look)
        .toList();
  }

  private Looked look(ReservationLine line) {
    var colour =
        house
            .bikes()
            .read(BikeRepository.class, bikes -> bikes.find(line.bikeId()))
            .map(Bike::colour)
            .orElseThrow();
    var operators =
        house.bikes().read(OperatorRepository.class, OperatorRepository::all).stream()
            .collect(Collectors.toMap(Operator::operatorNo, Operator::name));
    return new Looked(
        line, colour, house.log().ofReservation(line.reserveNo(), MOST_EVENTS), operators);
  }

  private void show(List<Looked> read) {
    var asked = reserveNo.get();
    if (asked != null && !read.isEmpty() && read.getFirst().line().reserveNo() == asked) {
      looked.set(read.getFirst());
    }
  }
}
