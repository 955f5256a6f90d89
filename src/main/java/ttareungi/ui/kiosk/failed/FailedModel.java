package ttareungi.ui.kiosk.failed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Rejection;
import ttareungi.payment.Checkout.Result;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Payment;
import ttareungi.ui.kiosk.frame.Place;

/** A payment that brought no points: what happened, whether money moved, what to do next. */
public final class FailedModel {
  private final Kit kit;

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

  /** The terminal has answered after all: the points that were paid for are there. */
  void on(List<LoggedEvent> events) {
    if (isOpen()) {
      events.forEach(this::settle);
    }
  }

  private void settle(LoggedEvent logged) {
    if (logged.event() instanceof PointIncreased increased
        && increased.userId() == userId()
        && increased.points() == payment().price()) {
      var session = kit.session();
      var credited = new Result.Credited(increased.confirmId(), increased.balance());
      session.setMember(session.member().with(increased.balance()));
      session.setPayment(new Payment(payment().price(), kit.clock().instant(), credited, null));
      kit.way().to(Place.RECEIPT);
    }
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
