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

/** Reads the counters at one instant. Not on the FX thread. */
record KpiReader(DashboardRepository rows, Instant now, ZoneId zone) {
  private static final Duration WEEK = Duration.ofDays(7);

  /** Whoever rode at midnight reserved at most so long before. */
  private static final Duration LONGEST_RIDE = Duration.ofDays(1);

  /** Nobody cancels what was reserved longer ago: the index is on when it was reserved. */
  private static final Duration LONGEST_HOLD = Duration.ofDays(1);

  Kpis read() {
    var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    int hour = (int) Math.min(DaySums.HOURS - 1L, Duration.between(midnight, now).toHours());
    var before = midnight.minus(WEEK);
    return new Kpis(
        hour,
        day(midnight),
        day(before),
        rows.reservations(midnight, midnight.plus(Duration.ofDays(1))),
        rows.reservations(before, now.minus(WEEK)),
        rows.cancellations(before.minus(LONGEST_HOLD), before, now.minus(WEEK)),
        rows.countOf(ReservationStatus.IN_USE),
        ridingAt(now.minus(WEEK)),
        course(midnight, hour),
        rows.countOf(ReservationStatus.RESERVED),
        rows.fleet().stream().collect(toImmutableMap(FleetCount::state, FleetCount::count)));
  }

  private DaySums day(Instant midnight) {
    long first = Math.floorDiv(midnight.toEpochMilli(), Duration.ofHours(1).toMillis());
    return DaySums.of(rows.hours(first, first + DaySums.HOURS), first);
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
