package ttareungi.ui.kiosk.failed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Rejection;
import ttareungi.payment.Checkout.Result;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.payment.PurchaseRepository;
import ttareungi.ui.fx.Background;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Payment;
import ttareungi.ui.kiosk.frame.Place;

/** A payment that brought no points: what happened, whether money moved, what to do next. */
public final class FailedModel {
  private final Kit kit;
  private boolean left;

  public FailedModel(Kit kit) {
    this.kit = kit;
  }

  public Payment payment() {
    return kit.session().payment();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public long userId() {
    return kit.session().member().userId();
  }

  /**
   * Points have come: perhaps those that were paid for, for the terminal has answered after all.
   */
  void on(List<LoggedEvent> events) {
    if (isOpen()) {
      events.stream()
          .map(LoggedEvent::event)
          .filter(PointIncreased.class::isInstance)
          .map(PointIncreased.class::cast)
          .filter(increased -> increased.userId() == userId())
          .forEach(this::look);
    }
  }

  private void look(PointIncreased increased) {
    var purchaseId = payment().purchaseId(); // the session may be another's when it is looked up
    Background.supply(() -> isCredited(purchaseId, increased.confirmId()))
        .onDone(ours -> unlessLeft(() -> settle(increased, ours)))
        .onFault(cause -> unlessLeft(() -> kit.way().fault(cause)))
        .start();
  }

  private boolean isCredited(String purchaseId, String confirmId) {
    return kit.reader()
        .read(PurchaseRepository.class, purchases -> purchases.find(purchaseId))
        .filter(purchase -> confirmId.equals(purchase.confirmId()))
        .isPresent();
  }

  private void unlessLeft(Runnable work) {
    if (!left) {
      work.run();
    }
  }

  /** A reservation that was begun goes on where it was. */
  private void settle(PointIncreased increased, boolean ours) {
    if (!ours) {
      return;
    }
    var session = kit.session();
    var before = payment();
    var credited = new Result.Credited(increased.confirmId(), increased.balance());
    session.setMember(session.member().with(increased.balance()));
    session.setPayment(
        new Payment(before.purchaseId(), before.price(), kit.clock().instant(), credited, null));
    kit.way().to(session.choiceOrNull() == null ? Place.RECEIPT : Place.CONFIRM);
  }

  void close() {
    left = true;
  }

  /** Nobody knows whether money moved: then nothing invites to pay once more. */
  public boolean isOpen() {
    return payment().result() instanceof Result.Unresolved;
  }

  /** The terminal did not answer at all: another card would not help. */
  public boolean isGone() {
    return payment().result() instanceof Result.Declined(DeclineReason reason, _)
        && reason == DeclineReason.UNREACHABLE;
  }

  /** The words are {@code KEY.title} and {@code KEY.text}. */
  public String key() {
    return switch (payment().result()) {
      case Result.Declined(DeclineReason reason, _) when reason == DeclineReason.TIMED_OUT ->
          "kiosk.failed.late";
      case Result.Declined _ when isGone() -> "kiosk.failed.gone";
      case Result.Declined _ -> "kiosk.failed.declined";
      case Result.Refused _ -> "kiosk.failed.refused";
      case Result.Unresolved _, Result.Credited _ -> "kiosk.failed.unresolved";
    };
  }

  /** What the row of {@link #reasonKey} is called. */
  public String reasonName() {
    return isOpen() ? "kiosk.failed.state" : "kiosk.failed.reason";
  }

  /** The words for why; where nobody knows yet, that nobody does. */
  public @Nullable String reasonKey() {
    return switch (payment().result()) {
      case Result.Declined(DeclineReason reason, _) -> "decline." + reason.name();
      case Result.Refused(Rejection rejection) -> "reason." + rejection.reason().name();
      case Result.Unresolved _ -> "kiosk.failed.open";
      case Result.Credited _ -> null;
    };
  }

  public Object[] reasonArgs() {
    return switch (payment().result()) {
      case Result.Refused(Rejection rejection) -> rejection.details().toArray();
      case Result.Declined(_, String code) -> new Object[] {code};
      default -> new Object[0];
    };
  }

  /** What the issuer calls the reason, where the words for it do not already say so. */
  public String reasonCode() {
    return payment().result() instanceof Result.Declined(DeclineReason reason, String code)
            && reason != DeclineReason.REFUSED
        ? code
        : "";
  }

  public void retry() {
    kit.way().to(Place.CARD);
  }

  public void changeAmount() {
    kit.way().to(kit.session().choiceOrNull() == null ? Place.AMOUNT : Place.SHORTAGE);
  }

  public void home() {
    kit.way().to(Place.HOME);
  }
}
