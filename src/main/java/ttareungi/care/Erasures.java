package ttareungi.care;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.RIDER_HAS_PURCHASE;
import static ttareungi.kernel.Reason.RIDER_HAS_REFUND;
import static ttareungi.kernel.Reason.RIDER_HAS_RESERVATION;

import ttareungi.event.DomainEvent.RiderErased;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.payment.Checkout;
import ttareungi.payment.PurchaseRepository;
import ttareungi.payment.RefundRepository;
import ttareungi.pin.PinRules;
import ttareungi.reservation.ReservationRepository;
import ttareungi.rider.RiderRepository;
import ttareungi.rider.Riders;

/**
 * The rules for riders who want to be forgotten. No name and no contact was ever kept: what goes is
 * the PIN and whatever was made from one. The number stays taken and the ledger whole.
 */
public final class Erasures {
  private Erasures() {}

  public static void register(Decisions decisions) {
    decisions.with(EraseRider.class, Erasures::erase);
  }

  private static Outcome erase(EraseRider command, Work work) {
    long userId = command.userId();
    var gone = Riders.there(userId, work);
    if (gone.isPresent()) {
      return gone.get();
    }
    var open = work.repository(ReservationRepository.class).openOf(userId);
    if (open.isPresent()) {
      return Rejection.of(RIDER_HAS_RESERVATION, open.get().reserveNo());
    }
    var purchases = work.repository(PurchaseRepository.class);
    if (purchases.undecidedOf(userId, work.now().minus(Checkout.DOUBTED)) > 0) {
      return Rejection.of(RIDER_HAS_PURCHASE);
    }
    if (work.repository(RefundRepository.class).pendingOf(userId) > 0) {
      return Rejection.of(RIDER_HAS_REFUND);
    }
    PinRules.erase(userId, work);
    purchases.forgetPins(userId);
    work.repository(RiderRepository.class).erase(userId, work.now());
    return accepted(new RiderErased(userId, command.why()));
  }
}
