package ttareungi.rider;

import static ttareungi.rider.Columns.instant;
import static ttareungi.rider.Columns.instantOrNull;
import static ttareungi.rider.Columns.number;
import static ttareungi.rider.Columns.text;
import static ttareungi.rider.Columns.typed;
import static ttareungi.rider.Columns.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import ttareungi.event.ReservationStatus;

/** One rider in SQL. */
final class HistoryQueries {
  /** Said once, beside the rider's own row. */
  private static final String CARD =
      "select (select coalesce(sum(points), 0) from ledger_entry where user_id = :id and points >"
          + " 0), (select coalesce(-sum(points), 0) from ledger_entry where user_id = :id and"
          + " points < 0), (select count(*) from ledger_entry where user_id = :id), (select"
          + " coalesce(sum(price), 0) from approval where user_id = :id), (select count(*) from"
          + " approval where user_id = :id), (select count(*) from purchase where user_id = :id and"
          + " status <> 'CREDITED'), (select count(*) from reservation where user_id = :id),"
          + " (select count(*) from reservation where user_id = :id and status = 'CANCELLED'),"
          + " (select count(*) from reservation where user_id = :id and status = 'EXPIRED'),"
          + " (select chosen_at from rider_pin where user_id = :id), v.reserve_no, v.bike_id, case"
          + " v.status when 'RESERVED' then v.hold_until end from (select 1) left join reservation"
          + " v on v.user_id = :id and v.status in ('RESERVED', 'IN_USE')";

  /**
   * An entry and the event that told it were written in one transaction, in the same order: the nth
   * of the one is the nth of the other, and where they say different things no event is named.
   */
  private static final String LEDGER =
      "with entry as (select entry_id, points, kind, confirm_id, reserve_no, at,"
          + " sum(points) over (order by entry_id) as balance,"
          + " row_number() over (order by entry_id) as n from ledger_entry where user_id = :id),"
          + " told as (select seq, type, at, payload, row_number() over (order by seq) as n"
          + " from event_log where payload ->> '$.userId' = :id"
          + " and payload ->> '$.userId' is not null and payload ->> '$.points' <> 0"
          + " and type in ('PointIncreased', 'PointUsed', 'PointReturned', 'PointAdjusted',"
          + " 'PointRefunded', 'PointRestored'))"
          + " select e.entry_id, e.points, e.kind, e.confirm_id, e.reserve_no, e.at, e.balance,"
          + " t.seq, t.type, t.payload ->> '$.why.cause' as cause,"
          + " t.payload ->> '$.why.note' as note"
          + " from entry e left join told t on t.n = e.n and t.at = e.at"
          + " and abs(t.payload ->> '$.points') = abs(e.points)"
          + " order by e.entry_id desc limit :most offset :offset";

  private static final String RIDES =
      "select reserve_no, bike_id, reserved_at, ended_at, fee, status from reservation"
          + " where user_id = :id order by reserve_no desc limit :most offset :offset";

  private static final String PAYMENTS =
      "select approved_at as at, price, confirm_id, 'CREDITED' as status from approval where"
          + " user_id = :id union all select opened_at, price, null, status from purchase where"
          + " user_id = :id and status <> 'CREDITED' order by at desc limit :most offset :offset";

  private final StatelessSession session;

  HistoryQueries(StatelessSession session) {
    this.session = session;
  }

  Optional<RiderCard> card(long userId) {
    return ListQueries.rows(session, ListQueries.ROW + " where r.user_id = :id")
        .setParameter("id", userId)
        .uniqueResultOptional()
        .map(ListQueries::row)
        .map(this::card);
  }

  private RiderCard card(RiderRow row) {
    Object[] sums =
        session
            .createNativeQuery(CARD, Object[].class)
            .setParameter("id", row.userId())
            .getSingleResult();
    var reserveNo = number(sums[10]);
    return new RiderCard(
        row,
        whole(sums[0]),
        whole(sums[1]),
        whole(sums[2]),
        whole(sums[3]),
        whole(sums[4]),
        whole(sums[4]) + whole(sums[5]),
        whole(sums[6]),
        whole(sums[7]),
        whole(sums[8]),
        instantOrNull(sums[9]),
        reserveNo == null
            ? null
            : new RiderCard.Open(reserveNo, whole(sums[11]), instantOrNull(sums[12])));
  }

  List<LedgerLine> ledger(long userId, long offset, int most) {
    return rows(
        ledger(),
        userId,
        offset,
        most,
        c ->
            new LedgerLine(
                whole(c[0]),
                whole(c[1]),
                String.valueOf(c[2]),
                text(c[3]),
                number(c[4]),
                instant(c[5]),
                whole(c[6]),
                number(c[7]),
                text(c[8]),
                text(c[9]),
                text(c[10])));
  }

  List<RideLine> rides(long userId, long offset, int most) {
    return rows(
        rides(),
        userId,
        offset,
        most,
        c ->
            new RideLine(
                whole(c[0]),
                whole(c[1]),
                instant(c[2]),
                instantOrNull(c[3]),
                whole(c[4]),
                ReservationStatus.valueOf(String.valueOf(c[5]))));
  }

  List<PaymentLine> payments(long userId, long offset, int most) {
    return rows(
        payments(),
        userId,
        offset,
        most,
        c -> new PaymentLine(instant(c[0]), whole(c[1]), text(c[2]), String.valueOf(c[3])));
  }

  private NativeQuery<Object[]> ledger() {
    var query = session.createNativeQuery(LEDGER, Object[].class);
    typed(query, Long.class, "entry_id", "points");
    typed(query, String.class, "kind", "confirm_id");
    typed(query, Long.class, "reserve_no", "at", "balance", "seq");
    return typed(query, String.class, "type", "cause", "note");
  }

  private NativeQuery<Object[]> rides() {
    var query = session.createNativeQuery(RIDES, Object[].class);
    typed(query, Long.class, "reserve_no", "bike_id", "reserved_at", "ended_at", "fee");
    return typed(query, String.class, "status");
  }

  private NativeQuery<Object[]> payments() {
    var query = session.createNativeQuery(PAYMENTS, Object[].class);
    typed(query, Long.class, "at", "price");
    return typed(query, String.class, "confirm_id", "status");
  }

  private <T> List<T> rows(
      NativeQuery<Object[]> query, long userId, long offset, int most, Function<Object[], T> row) {
    return query
        .setParameter("id", userId)
        .setParameter("most", most)
        .setParameter("offset", offset)
        .getResultList()
        .stream()
        .map(row)
        .toList();
  }
}
