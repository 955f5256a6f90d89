package ttareungi.ui.kiosk.digits;

import ttareungi.ui.kiosk.frame.Kit;

/** A step at which a number is keyed in that everybody may see, of one digit or more. */
public abstract class NumberEntry extends DigitsModel {
  protected NumberEntry(Kit kit) {
    super(kit);
  }

  @Override
  public final boolean isSecret() {
    return false;
  }

  /** The first numbers were short. */
  @Override
  public final boolean isComplete() {
    return digits().number() > 0;
  }
}
