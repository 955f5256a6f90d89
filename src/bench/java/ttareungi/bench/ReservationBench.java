package ttareungi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;
import ttareungi.reservation.Numbers;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReservationQuery;
import ttareungi.reservation.ReservationQuery.Days;
import ttareungi.reservation.ReservationRepository;
import ttareungi.reservation.ReserveNo;
import ttareungi.reservation.Sorting;
import ttareungi.ui.admin.reservations.NumberSearch;
import ttareungi.wiring.House;

/** How long the list of a million reservations takes to answer: rows, their count, the chips. */
final class ReservationBench {
  private static final int PAGE = 64;
  private static final int ROUNDS = 9;
  private static final int FIRST_ROWS = 200;
  private static final int FILTER = 300;

  private final House house;

  private ReservationBench(House house) {
    this.house = house;
  }

  static void run() throws Exception {
    var under = Files.createDirectories(Path.of("target/bench"));
    try (var house = House.open(BigHouse.at(under.resolve("big")), Clock.systemUTC())) {
      new ReservationBench(house).measure();
    }
  }

  private void measure() {
    var newest = rows(all(null, null, null, null), 0).getFirst();
    var day = ReserveNo.day(newest.reserveNo());
    var today = new Days(day, day);
    var week = new Days(day.minusDays(6), day);
    var rider = Numbers.whole(List.of(), null, newest.userId());
    var typed = Numbers.whole(List.of(newest.userId()), newest.userId(), newest.userId());
    var station = newest.stationId();
    Bench.print("%-34s %8s %8s %8s", "list of reservations (ms)", "first", "median", "limit");
    time("today, first rows", FIRST_ROWS, all(null, today, null, null), 0);
    time("all days, first rows", FIRST_ROWS, all(null, null, null, null), 0);
    time("all days, in the middle", FIRST_ROWS, all(null, null, null, null), 500_000);
    time("all days, near the end", FIRST_ROWS, all(null, null, null, null), 990_000);
    time("last 7 days", FILTER, all(null, week, null, null), 0);
    for (var status : ReservationStatus.values()) {
      time("all days, " + status, FILTER, all(status, null, null, null), 0);
    }
    time("one station", FILTER, all(null, null, station, null), 0);
    time(
        "one station, RETURNED, 7 days",
        FILTER,
        all(ReservationStatus.RETURNED, week, station, null),
        0);
    time("one rider", FILTER, all(null, null, null, rider), 0);
    time("a plain number", FILTER, all(null, null, null, typed), 0);
    time("a plain number, RETURNED", FILTER, all(ReservationStatus.RETURNED, null, null, typed), 0);
    sorted(newest);
    history(newest.reserveNo());
  }

  private void sorted(ReservationLine newest) {
    for (var key : Sorting.Key.values()) {
      var by = new Sorting(key, true);
      time("by " + key, FILTER, new ReservationQuery(null, null, null, null, by), 0);
      time(
          "by " + key + ", RETURNED",
          FILTER,
          new ReservationQuery(ReservationStatus.RETURNED, null, null, null, by),
          0);
    }
    var begun = Long.toString(newest.userId()).substring(0, 3);
    var numbers = NumberSearch.numbers(begun, ReserveNo.day(newest.reserveNo()).getYear());
    time("a number that begins with " + begun, FILTER, all(null, null, null, numbers), 0);
  }

  private static ReservationQuery all(
      @Nullable ReservationStatus status,
      @Nullable Days days,
      @Nullable Long stationId,
      @Nullable Numbers numbers) {
    return new ReservationQuery(status, days, stationId, numbers, Sorting.NEWEST);
  }

  private List<ReservationLine> rows(ReservationQuery query, long offset) {
    return house
        .reader()
        .read(
            ReservationRepository.class,
            all -> {
              query.count(all.session());
              return query.rows(all.session(), offset, PAGE);
            });
  }

  /** The rows with their count; then the chips, which are read beside them. */
  private void time(String what, int limit, ReservationQuery query, long offset) {
    report(what, limit, () -> rows(query, offset));
    if (offset == 0) {
      report(
          "  its chips",
          FILTER,
          () ->
              house.reader().read(ReservationRepository.class, all -> query.counts(all.session())));
    }
  }

  private void history(long reserveNo) {
    report("events of one", FIRST_ROWS, () -> house.log().ofReservation(reserveNo, 100));
  }

  private static void report(String what, int limit, Supplier<?> read) {
    var millis = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      var _ = read.get();
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    Bench.print("%-34s %8.1f %8.1f %8d", what, millis.getFirst(), Bench.median(millis), limit);
  }
}
