package ttareungi.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rider set out to buy, written before the terminal is asked: so that after a crash somebody
 * knows to ask it again.
 */
@Entity
public class Purchase {
  @Id private String purchaseId;
  private long userId;
  private long price;
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private PurchaseStatus status;

  private @Nullable String confirmId;

  protected Purchase() {}

  Purchase(OpenPurchase command, Instant openedAt) {
    this.purchaseId = command.purchaseId();
    this.userId = command.userId();
    this.price = command.price();
    this.openedAt = openedAt;
    this.status = PurchaseStatus.PENDING;
  }

  /** Also the request id under which the terminal knows it. */
  public String purchaseId() {
    return purchaseId;
  }

  public long userId() {
    return userId;
  }

  /** Won. */
  public long price() {
    return price;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public PurchaseStatus status() {
    return status;
  }

  public @Nullable String confirmId() {
    return confirmId;
  }
}
