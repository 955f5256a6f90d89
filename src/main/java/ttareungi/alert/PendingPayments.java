package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.RefundPaid;

/** Purchases and refunds of which nobody knows yet whether the terminal moved the money. */
final class PendingPayments implements Condition {
  private static final String PENDING =
      "select purchase_id as subject, opened_at as since, price as figure, 0 as whole,"
          + " cast(user_id as text) as detail from purchase"
          + " where status = 'PENDING' and opened_at < :before"
          + " union all select refund_id, opened_at, -points, 0, cast(user_id as text) from refund"
          + " where status = 'PENDING' and opened_at < :before order by since";

  private final Signs signs;

  PendingPayments(Signs signs) {
    this.signs = signs;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.PAYMENT_PENDING;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    return signs.of(PENDING, Map.of("before", now.minus(limits.payment()).toEpochMilli()));
  }

  /** A purchase is closed without an event. */
  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public boolean isTouchedBy(DomainEvent event) {
    return event instanceof PointOrdered
        || event instanceof PointRefunded
        || event instanceof PointRestored
        || event instanceof RefundPaid;
  }
}
