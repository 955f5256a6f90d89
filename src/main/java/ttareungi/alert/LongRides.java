package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeReturned;

/** Rides that should be over. */
final class LongRides implements Condition {
  private static final String RIDES =
      "select cast(reserve_no as text) as subject, started_at as since, 0 as figure, 0 as whole,"
          + " cast(bike_id as text) as detail from reservation"
          + " where status = 'IN_USE' and started_at < :before order by reserve_no";

  private final Signs signs;

  LongRides(Signs signs) {
    this.signs = signs;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.RIDE_LONG;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    return signs.of(RIDES, Map.of("before", now.minus(limits.ride()).toEpochMilli()));
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean isTouchedBy(DomainEvent event) {
    return event instanceof BikeReturned;
  }
}
