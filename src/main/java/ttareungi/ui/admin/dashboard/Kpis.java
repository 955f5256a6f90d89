package ttareungi.ui.admin.dashboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import ttareungi.event.BikeState;

/**
 * What the tiles and the chart show, of one snapshot. A day is compared with the same day last week
 * up to the same minute; days with as many before them, those that are over.
 *
 * @param first the first day of the range
 * @param hour the part of the range that is running: an hour, or a day
 * @param today the range
 * @param lastWeek what it is compared with
 * @param earlier reservations of that, as far as they compare
 * @param cancelledEarlier cancellations of that, as far as they compare
 * @param ridingEarlier rides at this minute last week; below zero where that day has no data
 * @param course rides at the beginning of each hour of today, and now
 */
record Kpis(
    DashRange range,
    LocalDate first,
    int hour,
    SpanSums today,
    SpanSums lastWeek,
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
    return SpanSums.sum(lastWeek.reservations()) + SpanSums.sum(lastWeek.sold()) > 0;
  }

  /** Those that compare with the earlier ones. */
  private long comparable(long all, long[] parts) {
    return range.isByHour() ? all : SpanSums.sum(parts, hour);
  }

  /** In percent. */
  OptionalDouble reservationsChange() {
    return change(comparable(reservations, today.reservations()), earlier);
  }

  /** The sums are by the hour: so the hours that are over are compared. */
  OptionalDouble soldChange() {
    return change(SpanSums.sum(today.sold(), hour), SpanSums.sum(lastWeek.sold(), hour));
  }

  long sold() {
    return SpanSums.sum(today.sold());
  }

  long cancellations() {
    return SpanSums.sum(today.cancellations());
  }

  long returned() {
    return SpanSums.sum(today.returned());
  }

  double cancelRate() {
    return reservations == 0 ? 0 : cancellations() * 100.0 / reservations;
  }

  /** In percentage points. */
  OptionalDouble cancelRateChange() {
    long made = comparable(reservations, today.reservations());
    long cancelled = comparable(cancellations(), today.cancellations());
    double rate = made == 0 ? 0 : cancelled * 100.0 / made;
    return earlier == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(rate - cancelledEarlier * 100.0 / earlier);
  }

  /** The day of a part, where the parts are days. */
  LocalDate dayOf(int part) {
    return first.plusDays(range.isByHour() ? 0 : part);
  }

  double[] upToNow(long[] hours) {
    return LongStream.of(hours).limit(hour + 1L).asDoubleStream().toArray();
  }

  double[] cancelRates() {
    var rates = new double[hour + 1];
    for (int h = 0; h <= hour; h++) {
      long made = SpanSums.sum(today.reservations(), h + 1);
      rates[h] = made == 0 ? 0 : SpanSums.sum(today.cancellations(), h + 1) * 100.0 / made;
    }
    return rates;
  }

  private static OptionalDouble change(long now, long before) {
    return before == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((now - before) * 100.0 / before);
  }
}
