package ttareungi.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.Why;

/** What is paid back of a payment, written before the terminal is asked. */
@Entity
public class Refund {
  @Id private String refundId;
  private String confirmId;
  private long userId;
  private long points;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private @Nullable String note;
  private String openedBy;
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private RefundStatus status;

  private @Nullable Instant endedAt;

  protected Refund() {}

  Refund(OpenRefund command, long userId, Instant openedAt) {
    this.refundId = command.refundId();
    this.confirmId = command.confirmId();
    this.userId = userId;
    this.points = command.amount();
    this.cause = command.why().cause();
    this.note = command.why().note();
    this.openedBy = command.actor();
    this.openedAt = openedAt;
    this.status = RefundStatus.PENDING;
  }

  public String refundId() {
    return refundId;
  }

  public String confirmId() {
    return confirmId;
  }

  public long userId() {
    return userId;
  }

  /** As many won. */
  public long points() {
    return points;
  }

  public Why why() {
    return new Why(cause, note);
  }

  public String openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public RefundStatus status() {
    return status;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }
}
