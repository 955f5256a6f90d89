package ttareungi.ui.kiosk.trouble;

import ttareungi.ui.common.Formats;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** Somebody else was quicker: another bike, with the same points. */
public final class TakenModel extends TroubleModel {
  /** A choice that was paid for is dropped when it is lost: that tells one from the other. */
  public TakenModel(Kit kit) {
    super(kit, kit.session().choiceOrNull() == null ? Trouble.TAKEN_PAID : Trouble.TAKEN);
  }

  @Override
  Object[] moneyArgs() {
    return new Object[] {Formats.points(kit().session().member().balance())};
  }

  @Override
  void next() {
    kit().way().to(Place.BIKES);
  }

  @Override
  boolean mayLeave() {
    return true;
  }
}
