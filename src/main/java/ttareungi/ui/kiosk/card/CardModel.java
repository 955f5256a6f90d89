package ttareungi.ui.kiosk.card;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.payment.Checkout;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.reservation.ReserveBike;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Payment;
import ttareungi.ui.kiosk.frame.Place;

/**
 * One purchase, from the moment the terminal is asked to its answer; and where the rider had chosen
 * a bike before the points ran short, the reservation after it.
 */
public final class CardModel {
  /** As long as the terminal waits for a card. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Kit kit;
  private final String purchaseId = RequestId.next();
  private final String reserveId = RequestId.next();
  private final long price;
  private final long userId;

  /** What the rider was told that a reservation costs. */
  private final long fee;

  private final Instant end;
  private boolean givenUp;
  private boolean left;

  public CardModel(Kit kit) {
    this.kit = kit;
    price = kit.session().price();
    userId = kit.session().member().userId();
    fee = kit.tariff().fee();
    end = kit.clock().instant().plus(PATIENCE);
    var firstPin = kit.session().member().firstPin();
    Background.supply(() -> kit.checkout().buy(purchaseId, kit.actor(), userId, price, firstPin))
        .onDone(this::paid)
        .onFault(this::failed)
        .start();
  }

  public long price() {
    return price;
  }

  public Instant end() {
    return end;
  }

  public boolean isSimulated() {
    return kit.terminal().isSimulated();
  }

  /** What the simulated terminal does by itself: staff set it. */
  public SimulatedTerminal.Rule rule() {
    return kit.terminal() instanceof SimulatedTerminal simulated
        ? simulated.rule()
        : SimulatedTerminal.Rule.ASK;
  }

  /** What the next card does, where the terminal only pretends. */
  public void present(SimulatedTerminal.Card card) {
    if (kit.terminal() instanceof SimulatedTerminal simulated) {
      simulated.present(purchaseId, card);
    }
  }

  /** The terminal may not have been asked yet: so it is told until it has answered. */
  public void giveUp() {
    givenUp = true;
    tick();
  }

  void tick() {
    if (givenUp) {
      kit.terminal().abort(purchaseId);
    }
  }

  void close() {
    left = true;
    kit.terminal().abort(purchaseId);
  }

  private void paid(Checkout.Result result) {
    if (left) {
      return;
    }
    switch (result) {
      case Checkout.Result.Credited credited -> credited(credited);
      case Checkout.Result.Declined(DeclineReason reason, _)
          when reason == DeclineReason.ABORTED -> {
        kit.way().to(kit.session().choiceOrNull() == null ? Place.AMOUNT : Place.SHORTAGE);
        kit.way().say("kiosk.card.aborted");
      }
      default -> ended(result, null);
    }
  }

  private void credited(Checkout.Result.Credited credited) {
    var session = kit.session();
    session.setMember(session.member().with(credited.balance()));
    session.setPayment(new Payment(purchaseId, price, kit.clock().instant(), credited, null));
    var choice = session.choiceOrNull();
    if (choice == null) {
      kit.way().to(Place.RECEIPT);
    } else {
      reserve(choice);
    }
  }

  private void reserve(Choice choice) {
    kit.send(
        new ReserveBike(reserveId, kit.actor(), userId, choice.bikeId(), fee),
        accepted -> reserved(accepted, choice),
        this::gone,
        this::notReserved);
  }

  private void reserved(Outcome.Accepted accepted, Choice choice) {
    if (!left) {
      kit.session().setMember(Held.after(accepted, kit.session().member()));
      kit.session().setHeld(Held.of(accepted, choice));
      kit.way().to(Place.RESERVED);
    }
  }

  private void gone(Rejection rejection) {
    if (left) {
      return;
    }
    if (rejection.reason() == Reason.FEE_CHANGED) {
      goOn(Place.CONFIRM, rejection); // told anew
      return;
    }
    kit.session().setChoice(null);
    switch (rejection.reason()) {
      case BIKE_NOT_AVAILABLE -> kit.way().to(Place.TAKEN);
      case STATION_CLOSED -> kit.way().to(Place.CLOSED_PAID);
      case RIDER_HAS_RESERVATION -> goOn(Place.RIDES, rejection);
      default -> goOn(Place.BIKES, rejection);
    }
  }

  private void goOn(Place place, Rejection why) {
    kit.way().to(place);
    kit.way().refuse(why);
  }

  private void notReserved(Throwable cause) {
    if (!left) {
      kit.way().to(Place.CONFIRM);
      kit.way().fault(cause);
    }
  }

  private void failed(Throwable cause) {
    var code = FaultCode.of(cause);
    if (!left) {
      ended(new Checkout.Result.Unresolved(), code);
    }
  }

  private void ended(Checkout.Result result, @Nullable String faultCode) {
    kit.session()
        .setPayment(new Payment(purchaseId, price, kit.clock().instant(), result, faultCode));
    kit.way().to(Place.FAILED);
  }
}
