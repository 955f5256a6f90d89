package ttareungi.ui.kiosk.trouble;

import ttareungi.ui.common.Formats;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** A reservation that came to nothing, for a rider who is still there and keeps the points. */
public final class LostModel extends TroubleModel {
  private final Place next;

  private LostModel(Kit kit, Trouble trouble, Place next) {
    super(kit, trouble);
    this.next = next;
  }

  /**
   * Somebody else was quicker. A choice that was paid for is dropped when it is lost: that tells
   * one from the other.
   */
  public static LostModel taken(Kit kit) {
    var trouble = kit.session().choiceOrNull() == null ? Trouble.TAKEN_PAID : Trouble.TAKEN;
    return new LostModel(kit, trouble, Place.BIKES);
  }

  /** The station closed while the rider paid. */
  public static LostModel closedPaid(Kit kit) {
    return new LostModel(kit, Trouble.CLOSED_PAID, Place.RECEIPT);
  }

  @Override
  Object[] moneyArgs() {
    return new Object[] {Formats.points(kit().session().member().balance())};
  }

  @Override
  void next() {
    kit().way().to(next);
  }

  @Override
  boolean mayLeave() {
    return true;
  }
}
