package ttareungi.payment;

import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * What came in and went out from an instant until before another, in won, and what the ledger made
 * of it, in points.
 *
 * @param refunded what the terminal was asked to pay back, without what it refused
 * @param usual the price that was paid most often; 0 where none was
 * @param points bought without those paid back, as the ledger has them
 */
public record PaymentFigures(
    long approved,
    long approvals,
    long refunded,
    long refunds,
    long declined,
    long usual,
    long points) {
  private static final String SUMS =
      "select (select coalesce(sum(price), 0) from approval where approved_at >= :from and"
          + " approved_at < :before), (select count(*) from approval where approved_at >= :from and"
          + " approved_at < :before), (select coalesce(sum(points), 0) from refund where opened_at"
          + " >= :from and opened_at < :before) - (select coalesce(sum(points), 0) from refund"
          + " where status = 'REFUSED' and ended_at >= :from and ended_at < :before), (select"
          + " count(*) from refund where status <> 'REFUSED' and opened_at >= :from and opened_at"
          + " < :before), (select count(*) from purchase where status = 'CLOSED' and opened_at >="
          + " :from and opened_at < :before), coalesce((select price from approval where"
          + " approved_at >= :from and approved_at < :before group by price order by count(*)"
          + " desc, price limit 1), 0), (select coalesce(sum(points), 0) from ledger_entry where at"
          + " >= :from and at < :before and kind in ('PURCHASE', 'PAYBACK'))";

  public static final PaymentFigures NONE = new PaymentFigures(0, 0, 0, 0, 0, 0, 0);

  /** Waits for the disk. */
  public static PaymentFigures read(StatelessSession session, Instant from, Instant before) {
    Object[] row =
        session
            .createNativeQuery(SUMS, Object[].class)
            .setParameter("from", from.toEpochMilli())
            .setParameter("before", before.toEpochMilli())
            .getSingleResult();
    return new PaymentFigures(
        Rows.whole(row[0]),
        Rows.whole(row[1]),
        Rows.whole(row[2]),
        Rows.whole(row[3]),
        Rows.whole(row[4]),
        Rows.whole(row[5]),
        Rows.whole(row[6]));
  }

  /** Won that stayed here. */
  public long net() {
    return approved - refunded;
  }

  public boolean agrees() {
    return net() == points;
  }

  public long average() {
    return approvals == 0 ? 0 : Math.round((double) approved / approvals);
  }
}
