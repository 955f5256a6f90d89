package ttareungi.ui.admin.dashboard;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import ttareungi.event.BikeState;

/**
 * What the tiles and the chart show, of one snapshot.
 *
 * @param hour the hour of the day that is running
 * @param earlier reservations of the same weekday last week, up to the same minute
 * @param cancelledEarlier cancellations of that day, up to the same minute
 * @param ridingEarlier rides at this minute last week; below zero where that day has no data
 * @param course rides at the beginning of each hour of today, and now
 */
record Kpis(
    int hour,
    DaySums today,
    DaySums lastWeek,
    long reservations,
    long earlier,
    long cancelledEarlier,
    long riding,
    long ridingEarlier,
    double[] course,
    long reserved,
    Map<BikeState, Long> fleet) {

  long bikes() {
    return fleet.values().stream().mapToLong(Long::longValue).sum();
  }

  long bikes(BikeState state) {
    return fleet.getOrDefault(state, 0L);
  }

  boolean hasLastWeek() {
    return DaySums.sum(lastWeek.reservations()) + DaySums.sum(lastWeek.sold()) > 0;
  }

  /** In percent. */
  OptionalDouble reservationsChange() {
    return change(reservations, earlier);
  }

  /** The sums are by the hour: so the hours that are over are compared. */
  OptionalDouble soldChange() {
    return change(DaySums.sum(today.sold(), hour), DaySums.sum(lastWeek.sold(), hour));
  }

  long sold() {
    return DaySums.sum(today.sold());
  }

  long cancellations() {
    return DaySums.sum(today.cancellations());
  }

  long returned() {
    return DaySums.sum(today.returned());
  }

  double cancelRate() {
    return reservations == 0 ? 0 : cancellations() * 100.0 / reservations;
  }

  /** In percentage points. */
  OptionalDouble cancelRateChange() {
    return earlier == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(cancelRate() - cancelledEarlier * 100.0 / earlier);
  }

  double[] upToNow(long[] hours) {
    return LongStream.of(hours).limit(hour + 1L).asDoubleStream().toArray();
  }

  double[] cancelRates() {
    var rates = new double[hour + 1];
    for (int h = 0; h <= hour; h++) {
      long made = DaySums.sum(today.reservations(), h + 1);
      rates[h] = made == 0 ? 0 : DaySums.sum(today.cancellations(), h + 1) * 100.0 / made;
    }
    return rates;
  }

  private static OptionalDouble change(long now, long before) {
    return before == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((now - before) * 100.0 / before);
  }
}
