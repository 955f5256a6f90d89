package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.reservation.ReserveNo;

/** Bikes that were brought back at once by each of the last three who took them. */
final class ShortRides implements Condition {
  private static final int IN_A_ROW = 3;

  /** A bike that nobody takes any more is found as one that is not used. */
  private static final int DAYS = 7;

  /** Shorter rides have an index. */
  private static final Duration INDEXED = Duration.ofMinutes(10);

  private static final String BY_INDEX =
      " indexed by alert_short_ride where ended_at - started_at < 600000 and";

  private static final String LATELY =
      "select cast(c.bike_id as text) as subject, (select max(r.ended_at) from reservation r"
          + " where r.bike_id = c.bike_id and r.status = 'RETURNED') as since, :row as figure,"
          + " 0 as whole, '' as detail from (select distinct bike_id from reservation";

  /** Of those with a short ride lately, the last rides by the index of the bike. */
  private static final String IN_A_ROW_TOO =
      " reserve_no > :number and status = 'RETURNED' and ended_at - started_at < :limit) c"
          + " join bike b on b.bike_id = c.bike_id and b.state <> 'RETIRED'"
          + " where (select count(*) from (select r.ended_at - r.started_at as took"
          + " from reservation r where r.bike_id = c.bike_id and r.status = 'RETURNED'"
          + " and r.started_at is not null order by r.reserve_no desc limit :row)"
          + " where took < :limit) = :row order by c.bike_id";

  private final Signs signs;
  private final ZoneId zone;

  ShortRides(Signs signs, ZoneId zone) {
    this.signs = signs;
    this.zone = zone;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.BIKE_SHORT_RIDES;
  }

  private static String query(Duration limit) {
    return LATELY + (limit.compareTo(INDEXED) <= 0 ? BY_INDEX : " where") + IN_A_ROW_TOO;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    var day = LocalDate.ofInstant(now, zone).minusDays(DAYS);
    return signs.of(
        query(limits.shortRide()),
        Map.of(
            "number",
            ReserveNo.before(day),
            "limit",
            limits.shortRide().toMillis(),
            "row",
            IN_A_ROW));
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean isTouchedBy(DomainEvent event) {
    return event instanceof BikeReturned;
  }
}
