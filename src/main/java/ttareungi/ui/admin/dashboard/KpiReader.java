package ttareungi.ui.admin.dashboard;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.dashboard.FleetCount;
import ttareungi.dashboard.RideSpan;
import ttareungi.event.ReservationStatus;

/**
 * Reads the counters at one instant. Not on the FX thread. Rides and the fleet are those of now,
 * however long the range.
 */
record KpiReader(DashboardRepository rows, Instant now, ZoneId zone) {
  private static final int HOURS = 24;
  private static final Duration WEEK = Duration.ofDays(7);

  /** Whoever rode at midnight reserved at most so long before. */
  private static final Duration LONGEST_RIDE = Duration.ofDays(1);

  /** Nobody cancels what was reserved longer ago: the index is on when it was reserved. */
  private static final Duration LONGEST_HOLD = Duration.ofDays(1);

  Kpis read(DashRange range) {
    var today = LocalDate.ofInstant(now, zone);
    var midnight = today.atStartOfDay(zone).toInstant();
    int hour = (int) Math.min(HOURS - 1L, Duration.between(midnight, now).toHours());
    var span = Span.of(range, today, zone);
    var sums = sums(span);
    var earlier = sums(Span.of(range, today.minusDays(range.shift()), zone));
    int running = range.isByHour() ? hour : span.running(now);
    var before = midnight.minus(WEEK);
    boolean day = range.isByHour();
    return new Kpis(
        range,
        today.minusDays(range.days() - 1L),
        running,
        sums,
        earlier,
        day
            ? rows.reservations(midnight, midnight.plus(Duration.ofDays(1)))
            : SpanSums.sum(sums.reservations()),
        day
            ? rows.reservations(before, now.minus(WEEK))
            : SpanSums.sum(earlier.reservations(), running),
        day
            ? rows.cancellations(before.minus(LONGEST_HOLD), before, now.minus(WEEK))
            : SpanSums.sum(earlier.cancellations(), running),
        rows.countOf(ReservationStatus.IN_USE),
        ridingAt(now.minus(WEEK)),
        course(midnight, hour),
        rows.countOf(ReservationStatus.RESERVED),
        rows.fleet().stream().collect(toImmutableMap(FleetCount::state, FleetCount::count)));
  }

  private SpanSums sums(Span span) {
    return SpanSums.of(rows.hours(span.first(), span.end()), span);
  }

  private long ridingAt(Instant at) {
    var rides = rows.rides(at.minus(LONGEST_RIDE), at);
    return rides.isEmpty() ? -1 : riding(rides, at);
  }

  private double[] course(Instant midnight, int hour) {
    var rides = rows.rides(midnight.minus(LONGEST_RIDE), now);
    var hours =
        IntStream.rangeClosed(0, hour)
            .mapToDouble(h -> (double) riding(rides, midnight.plus(Duration.ofHours(h))));
    return DoubleStream.concat(hours, DoubleStream.of((double) riding(rides, now))).toArray();
  }

  private static long riding(List<RideSpan> rides, Instant at) {
    return rides.stream().filter(ride -> ride.covers(at)).count();
  }
}
