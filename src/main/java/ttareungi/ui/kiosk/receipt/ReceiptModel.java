package ttareungi.ui.kiosk.receipt;

import ttareungi.payment.Checkout;
import ttareungi.ui.common.Ids;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Payment;
import ttareungi.ui.kiosk.frame.Place;

/** What was bought, and where to go with it. */
public final class ReceiptModel {
  private final Kit kit;

  public ReceiptModel(Kit kit) {
    this.kit = kit;
  }

  public Payment payment() {
    return kit.session().payment();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public String confirmId() {
    return payment().result() instanceof Checkout.Result.Credited credited
        ? credited.confirmId()
        : "";
  }

  public String rider() {
    return Ids.rider(kit.session().member().userId());
  }

  public String when() {
    return kit.formats().dateTime(payment().at());
  }

  /** For the rider's phone: nothing that the paper would not say. */
  public String asText() {
    return String.join(
        "\n", confirmId(), payment().price() + " KRW", when(), rider(), "" + kit.stationId());
  }

  public void reserve() {
    kit.session().setGoal(Goal.RESERVE);
    kit.way().to(Place.BIKES);
  }

  public void home() {
    kit.way().to(Place.HOME);
  }
}
