package ttareungi.rider;

import static ttareungi.rider.Columns.flag;
import static ttareungi.rider.Columns.instant;
import static ttareungi.rider.Columns.number;
import static ttareungi.rider.Columns.typed;
import static ttareungi.rider.Columns.whole;

import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** The list of riders in SQL: each order has its index. */
final class ListQueries {
  static final String ROW =
      "select r.user_id, r.balance, r.joined_at, r.blocked_at is not null as blocked,"
          + " r.erased_at is not null as erased,"
          + " exists (select 1 from pin_tries t where t.user_id = r.user_id and t.failures >= 10)"
          + " as locked,"
          + " (select v.reserve_no from reservation v where v.user_id = r.user_id"
          + " and v.status in ('RESERVED', 'IN_USE')) as open_no from rider r";

  private final StatelessSession session;

  ListQueries(StatelessSession session) {
    this.session = session;
  }

  List<RiderRow> page(
      RiderFilter filter, NumberPrefix number, RiderOrder order, long offset, int most) {
    var sql =
        ROW
            + where(filter, number)
            + " order by "
            + order.columns()
            + " limit :most offset :offset";
    return with(rows(session, sql), number)
        .setParameter("most", most)
        .setParameter("offset", offset)
        .getResultList()
        .stream()
        .map(ListQueries::row)
        .toList();
  }

  /** What {@link #ROW} answers, with its types. */
  static NativeQuery<Object[]> rows(StatelessSession session, String sql) {
    return typed(
        session.createNativeQuery(sql, Object[].class),
        Long.class,
        "user_id",
        "balance",
        "joined_at",
        "blocked",
        "erased",
        "locked",
        "open_no");
  }

  long count(RiderFilter filter, NumberPrefix number) {
    var sql = "select count(*) from rider r" + where(filter, number);
    return with(session.createNativeQuery(sql, Long.class), number).getSingleResult();
  }

  static RiderRow row(Object[] columns) {
    return new RiderRow(
        whole(columns[0]),
        whole(columns[1]),
        instant(columns[2]),
        flag(columns[3]),
        flag(columns[4]),
        flag(columns[5]),
        number(columns[6]));
  }

  private static String where(RiderFilter filter, NumberPrefix number) {
    return " where "
        + filter.condition()
        + (number.isAny() ? "" : " and (r.user_id = :exact or r.user_id between :from and :to)");
  }

  private static <T> NativeQuery<T> with(NativeQuery<T> query, NumberPrefix number) {
    return number.isAny()
        ? query
        : query
            .setParameter("exact", number.exact())
            .setParameter("from", number.from())
            .setParameter("to", number.to());
  }
}
