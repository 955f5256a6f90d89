package ttareungi.payment;

import java.time.Instant;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The columns of {@link PaymentQuery}. SQLite does not say the type of one that is null. */
final class Rows {
  private static final String[] NUMBERS = {"branch", "id", "at"};

  private Rows() {}

  static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
    for (var name : NUMBERS) {
      query.addScalar(name, Long.class);
    }
    return query
        .addScalar("confirm_id", String.class)
        .addScalar("purchase_id", String.class)
        .addScalar("user_id", Long.class)
        .addScalar("price", Long.class)
        .addScalar("balance", Long.class)
        .addScalar("opened_by", String.class)
        .addScalar("status", String.class)
        .addScalar("decline", String.class)
        .addScalar("decline_code", String.class)
        .addScalar("refund_id", String.class)
        .addScalar("refund_status", String.class)
        .addScalar("points", Long.class)
        .addScalar("cause", String.class);
  }

  static PaymentLine line(@Nullable Object[] row) {
    var refund = refund(row);
    return new PaymentLine(
        kind(whole(row[0]), text(row[9]), refund),
        Instant.ofEpochMilli(whole(row[2])),
        text(row[3]),
        text(row[4]),
        whole(row[5]),
        whole(row[6]),
        whole(row[7]),
        text(row[8]),
        text(row[10]),
        text(row[11]),
        refund);
  }

  private static PaymentLine.@Nullable Paid refund(@Nullable Object[] row) {
    var refundId = text(row[12]);
    return refundId == null
        ? null
        : new PaymentLine.Paid(
            refundId, "DONE".equals(text(row[13])), whole(row[14]), String.valueOf(row[15]));
  }

  private static PaymentKind kind(
      long branch, @Nullable String status, PaymentLine.@Nullable Paid refund) {
    if (branch == 1) {
      return "PENDING".equals(status) ? PaymentKind.UNRESOLVED : PaymentKind.DECLINED;
    }
    if (refund == null) {
      return PaymentKind.APPROVED;
    }
    return refund.done() ? PaymentKind.REFUNDED : PaymentKind.UNRESOLVED;
  }

  static long whole(@Nullable Object column) {
    return column instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable String text(@Nullable Object column) {
    return column == null ? null : column.toString();
  }
}
