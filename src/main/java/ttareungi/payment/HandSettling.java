package ttareungi.payment;

import static ttareungi.kernel.Reason.APPROVAL_REUSED;
import static ttareungi.kernel.Reason.PURCHASE_SETTLED;
import static ttareungi.kernel.Reason.PURCHASE_UNKNOWN;

import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.PaymentSettled;
import ttareungi.event.Why;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** An operator decides what became of a pending purchase or refund, and says why. */
public final class HandSettling {
  private HandSettling() {}

  public static void register(Decisions decisions) {
    decisions.with(ApprovePurchase.class, HandSettling::approve);
    decisions.with(DenyPurchase.class, HandSettling::deny);
    decisions.with(SettleRefund.class, HandSettling::end);
  }

  private static Outcome approve(ApprovePurchase command, Work work) {
    var confirmId = command.confirmId().strip();
    var settle =
        new SettlePurchase(command.requestId(), command.actor(), command.purchaseId(), confirmId);
    if (work.repository(ApprovalRepository.class).find(confirmId).isPresent()) {
      return Rejection.of(APPROVAL_REUSED, confirmId); // of this rider too: it paid for another
    }
    return pending(
        command.purchaseId(),
        work,
        purchase -> said(Payments.settle(settle, work), purchase, confirmId, command.why()));
  }

  private static Outcome deny(DenyPurchase command, Work work) {
    var close = new ClosePurchase(command.requestId(), command.actor(), command.purchaseId());
    return pending(
        command.purchaseId(),
        work,
        purchase -> said(Payments.close(close, work), purchase, null, command.why()));
  }

  private static Outcome end(SettleRefund command, Work work) {
    return Refunds.end(command.refundId(), command.done(), command.why(), work);
  }

  private static Outcome pending(
      String purchaseId, Work work, Function<Purchase, Outcome> decision) {
    var purchase = work.repository(PurchaseRepository.class).find(purchaseId).orElse(null);
    if (purchase == null) {
      return Rejection.of(PURCHASE_UNKNOWN, purchaseId);
    }
    return purchase.status() == PurchaseStatus.PENDING
        ? decision.apply(purchase)
        : Rejection.of(PURCHASE_SETTLED, purchaseId);
  }

  private static Outcome said(
      Outcome outcome, Purchase purchase, @Nullable String confirmId, Why why) {
    if (!(outcome instanceof Outcome.Accepted accepted)) {
      return outcome;
    }
    var events = new ArrayList<DomainEvent>(accepted.events());
    events.add(
        new PaymentSettled(
            purchase.purchaseId(), purchase.userId(), purchase.price(), confirmId, why));
    return new Outcome.Accepted(events);
  }
}
