package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import ttareungi.reservation.ReserveNo;

/** Bikes for rent that nobody took for days, and that nobody moved or mended either. */
final class UnusedBikes implements Condition {
  /**
   * By indexes alone, but for those that are left: what happened to them last. The plus keeps the
   * index of the event log: a column's affinity would rule it out.
   */
  private static final String BIKES =
      "select cast(c.bike_id as text) as subject, c.last as since, 0 as figure, 0 as whole,"
          + " cast(c.station_id as text) as detail from (select b.bike_id, b.station_id,"
          + " coalesce((select e.at from event_log e where e.payload ->> '$.bikeId' = +b.bike_id"
          + " and e.payload ->> '$.bikeId' is not null order by e.seq desc limit 1), 0) as last"
          + " from bike b where b.state = 'AVAILABLE' and not exists (select 1 from reservation r"
          + " where r.bike_id = b.bike_id and r.reserve_no > :number)) c"
          + " where c.last < :before order by c.bike_id";

  private final Signs signs;
  private final ZoneId zone;

  UnusedBikes(Signs signs, ZoneId zone) {
    this.signs = signs;
    this.zone = zone;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.BIKE_UNUSED;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    var before = now.minus(Duration.ofDays(limits.unusedDays()));
    var day = LocalDate.ofInstant(before, zone).plusDays(1);
    return signs.of(
        BIKES, Map.of("number", ReserveNo.before(day), "before", before.toEpochMilli()));
  }

  /** Days do not pass more quickly. */
  @Override
  public Duration pause() {
    return Duration.ofMinutes(30);
  }
}
