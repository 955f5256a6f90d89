package ttareungi.report;

import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** What a report asks of a span, in SQL: each sum is over an index that holds all of it. */
final class SpanSql {
  private final StatelessSession session;
  private final ReportQuery query;

  SpanSql(StatelessSession session, ReportQuery query) {
    this.session = session;
    this.query = query;
  }

  /** Group, how many were made, what they cost. */
  Stream<Object[]> made(Instant from, Instant to) {
    return rows(
        "select %s as k, null as s, count(*) as n, sum(r.fee) as p from reservation r"
                .formatted(key("r.reserved_at"))
            + " where r.reserved_at >= :start and r.reserved_at < :until"
            + filter()
            + " group by 1",
        from,
        to);
  }

  /** Group, how they ended, how many. */
  Stream<Object[]> ended(Instant from, Instant to) {
    return rows(
        "select %s as k, r.status as s, count(*) as n, 0 as p from reservation r"
                .formatted(key("r.ended_at"))
            + " where r.ended_at >= :start and r.ended_at < :until"
            + filter()
            + " group by 1, 2",
        from,
        to);
  }

  /** Group, kind, points: all but fees, which stand with the reservations. */
  Stream<Object[]> moved(Instant from, Instant to) {
    var join = needsReservation() ? " left join reservation r on r.reserve_no = l.reserve_no" : "";
    return rows(
        "select %s as k, l.kind as s, 0 as n, sum(l.points) as p from ledger_entry l"
                .formatted(key("l.at"))
            + join
            + " where l.at >= :start and l.at < :until and l.kind <> 'FEE'"
            + filter()
            + " group by 1, 2",
        from,
        to);
  }

  /** Kind and points as the ledger alone has them. */
  Stream<Object[]> ledger(Instant from, Instant to) {
    var join = query.isFiltered() ? " join reservation r on r.reserve_no = l.reserve_no" : "";
    return rows(
        "select 0 as k, l.kind as s, 0 as n, sum(l.points) as p from ledger_entry l"
            + join
            + " where l.at >= :start and l.at < :until"
            + filter()
            + " group by 2",
        from,
        to);
  }

  private boolean needsReservation() {
    return query.isFiltered()
        || query.grouping() == Grouping.STATION
        || query.grouping() == Grouping.BIKE;
  }

  /** Days or hours since the span began: what the clock showed then is for Java to say. */
  private String key(String at) {
    return switch (query.grouping()) {
      case DAY -> "(" + at + " - :start) / 86400000";
      case HOUR -> "(" + at + " - :start) / 3600000";
      case STATION -> "r.station_id";
      case BIKE -> "r.bike_id";
    };
  }

  private String filter() {
    return (query.stationId() == null ? "" : " and r.station_id = :station")
        + (query.bikeId() == null ? "" : " and r.bike_id = :bike");
  }

  /** The types are said beforehand: the driver judges an expression by its first row. */
  private Stream<Object[]> rows(String sql, Instant from, Instant to) {
    NativeQuery<Object[]> asked =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("k", Long.class)
            .addScalar("s", String.class)
            .addScalar("n", Long.class)
            .addScalar("p", Long.class)
            .setParameter("start", from.toEpochMilli())
            .setParameter("until", to.toEpochMilli());
    if (query.stationId() != null) {
      asked.setParameter("station", query.stationId());
    }
    if (query.bikeId() != null) {
      asked.setParameter("bike", query.bikeId());
    }
    return asked.getResultList().stream();
  }
}
