package ttareungi.payment;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.APPROVAL_REUSED;
import static ttareungi.kernel.Reason.CLOCK_BEHIND;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.PURCHASE_CREDITED;
import static ttareungi.kernel.Reason.PURCHASE_UNKNOWN;
import static ttareungi.kernel.Reason.REQUEST_REUSED;
import static ttareungi.kernel.Reason.RIDER_NUMBER_INVALID;
import static ttareungi.kernel.Reason.RIDER_NUMBER_TAKEN;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.pin.PinHash;
import ttareungi.pin.PinRepository;
import ttareungi.pin.PinRules;
import ttareungi.pin.RiderPin;
import ttareungi.point.Points;
import ttareungi.rider.RiderRepository;
import ttareungi.rider.Riders;
import ttareungi.setting.SettingRules;

/** The rules for payments: N won approved add N points, once per {@code confirmId}. */
public final class Payments {
  private Payments() {}

  public static void register(Decisions decisions) {
    decisions.with(OpenPurchase.class, Payments::open);
    decisions.with(SettlePurchase.class, Payments::settle);
    decisions.with(ClosePurchase.class, Payments::close);
    decisions.with(RecordApproval.class, Payments::record);
  }

  private static Outcome open(OpenPurchase command, Work work) {
    var refusal = refusal(command.userId(), command.price());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var barred = Riders.refusal(command.userId(), work);
    if (barred.isPresent()) {
      return barred.get();
    }
    if (command.purchaseId().isBlank()) {
      return Rejection.of(FIELD_MISSING, "purchaseId");
    }
    var purchases = work.repository(PurchaseRepository.class);
    var before = purchases.find(command.purchaseId()).orElse(null);
    if (before == null) {
      if (DayCloses.isClosed(work.now(), work)) {
        return Rejection.of(CLOCK_BEHIND); // the card would be charged, and the points refused
      }
      var unsold = PurchaseLimits.of(SettingRules.now(work)).refusal(command.price());
      if (unsold.isPresent()) {
        return unsold.get();
      }
      if (isTaken(command, work)) {
        return Rejection.of(RIDER_NUMBER_TAKEN, command.userId());
      }
      purchases.insert(new Purchase(command, work.now()));
      return accepted();
    }
    return before.userId() == command.userId() && before.price() == command.price()
        ? accepted() // opened already
        : Rejection.of(REQUEST_REUSED, command.purchaseId());
  }

  /** Whether somebody at a kiosk is about to become the rider with this number. */
  public static boolean isPromised(long userId, Work work) {
    return isPromised(userId, "", null, work);
  }

  private static boolean isPromised(
      long userId, String purchaseId, @Nullable String firstPin, Work work) {
    var since = work.now().minus(Checkout.DOUBTED);
    return work.repository(PurchaseRepository.class).joining(userId, purchaseId, firstPin, since)
        > 0;
  }

  /** Somebody new needs a number of his own; a number that another is about to get is his. */
  private static boolean isTaken(OpenPurchase command, Work work) {
    boolean known = work.repository(RiderRepository.class).find(command.userId()).isPresent();
    var pin = command.firstPin();
    return known
        ? pin != null
        : isPromised(command.userId(), command.purchaseId(), pin == null ? null : pin.text(), work);
  }

  /** The number became somebody else's while the answer was on its way: a person must decide. */
  private static boolean isStrangers(Purchase purchase, String confirmId, Work work) {
    return work.repository(RiderRepository.class).find(purchase.userId()).isPresent()
        && work.repository(ApprovalRepository.class).find(confirmId).isEmpty()
        && !isOwn(purchase, work);
  }

  /** Whoever tried twice, and joined by the second card, has the same hash, salt and all. */
  private static boolean isOwn(Purchase purchase, Work work) {
    var pin = work.repository(PinRepository.class).pin(purchase.userId()).map(RiderPin::hash);
    return pin.isPresent() && pin.equals(purchase.firstPin());
  }

  static Outcome settle(SettlePurchase command, Work work) {
    var purchases = work.repository(PurchaseRepository.class);
    var purchase = purchases.find(command.purchaseId()).orElse(null);
    if (purchase == null) {
      return Rejection.of(PURCHASE_UNKNOWN, command.purchaseId());
    }
    var credited = purchase.confirmId();
    if (credited != null && !credited.equals(command.confirmId())) {
      return Rejection.of(PURCHASE_CREDITED, command.purchaseId()); // once, by whatever number
    }
    if (purchase.firstPin().isPresent() && isStrangers(purchase, command.confirmId(), work)) {
      return Rejection.of(RIDER_NUMBER_TAKEN, purchase.userId());
    }
    var outcome =
        credit(command.confirmId(), purchase.userId(), purchase.price(), purchase.firstPin(), work);
    if (outcome instanceof Outcome.Accepted) { // also where it was closed too early: money moved
      purchases.credited(command.purchaseId(), command.confirmId());
    }
    return outcome;
  }

  static Outcome close(ClosePurchase command, Work work) {
    var purchases = work.repository(PurchaseRepository.class);
    var purchase = purchases.find(command.purchaseId()).orElse(null);
    if (purchase == null) {
      return Rejection.of(PURCHASE_UNKNOWN, command.purchaseId());
    }
    if (purchase.status() == PurchaseStatus.CREDITED) {
      return Rejection.of(PURCHASE_CREDITED, command.purchaseId());
    }
    var declined = command.declined();
    purchases.closed(
        command.purchaseId(),
        declined == null ? null : declined.reason(),
        declined == null ? null : declined.code());
    return accepted();
  }

  private static Outcome record(RecordApproval command, Work work) {
    var refusal = refusal(command.userId(), command.price());
    return refusal.isPresent()
        ? refusal.get()
        : credit(command.confirmId(), command.userId(), command.price(), Optional.empty(), work);
  }

  private static Optional<Rejection> refusal(long userId, long price) {
    return Riders.isNumber(userId)
        ? Price.refusal(price)
        : Optional.of(Rejection.of(RIDER_NUMBER_INVALID, userId, Riders.HIGHEST_NUMBER));
  }

  private static Outcome credit(
      String confirmId, long userId, long price, Optional<PinHash> firstPin, Work work) {
    if (confirmId.isBlank()) {
      return Rejection.of(FIELD_MISSING, "confirmId");
    }
    var approvals = work.repository(ApprovalRepository.class);
    var before = approvals.find(confirmId).orElse(null);
    if (before != null) {
      return before.userId() == userId && before.price() == price
          ? accepted() // delivered again: the points are there already
          : Rejection.of(APPROVAL_REUSED, confirmId);
    }
    var events = new ArrayList<DomainEvent>();
    var joined = Riders.join(userId, work);
    joined.ifPresent(events::add);
    joined
        .flatMap(_ -> firstPin)
        .map(pin -> PinRules.first(userId, pin, work))
        .ifPresent(events::add);
    approvals.insert(new Approval(confirmId, userId, price, work.now()));
    events.add(new PointOrdered(confirmId, userId, price));
    events.add(Points.credit(userId, price, confirmId, work));
    return new Outcome.Accepted(events);
  }
}
