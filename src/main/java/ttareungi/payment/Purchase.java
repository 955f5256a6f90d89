package ttareungi.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.pin.PinHash;

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
  private @Nullable String firstPin;

  @Enumerated(EnumType.STRING)
  private @Nullable DeclineReason decline;

  private @Nullable String declineCode;
  private @Nullable String openedBy;

  protected Purchase() {}

  Purchase(OpenPurchase command, Instant openedAt) {
    this.purchaseId = command.purchaseId();
    this.userId = command.userId();
    this.price = command.price();
    this.openedAt = openedAt;
    this.openedBy = command.actor();
    this.status = PurchaseStatus.PENDING;
    this.firstPin = command.firstPin() == null ? null : command.firstPin().text();
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

  /** Why no money moved, where the terminal said it. */
  public @Nullable DeclineReason decline() {
    return decline;
  }

  /** Of the issuer. */
  public @Nullable String declineCode() {
    return declineCode;
  }

  /** Null of a purchase of before this was kept. */
  public @Nullable String openedBy() {
    return openedBy;
  }

  /** Of somebody new; gone when it was credited. */
  Optional<PinHash> firstPin() {
    return Optional.ofNullable(firstPin).map(PinHash::new);
  }
}
