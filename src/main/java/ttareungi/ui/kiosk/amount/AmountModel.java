package ttareungi.ui.kiosk.amount;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import ttareungi.payment.PurchaseLimits;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** How much to buy: one of four amounts, or one that is typed in won on the keypad. */
public final class AmountModel {
  /** Below so many times the highest it is still typed, and a reason given. */
  private static final long TYPED_TOO_FAR = 2;

  private final Kit kit;
  private final PurchaseLimits limits;
  private final ReadOnlyLongWrapper amount = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper typed = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();

  /** What keeps the typed amount from being bought. */
  enum Gap {
    NONE,
    NOTHING_TYPED,
    NOT_IN_STEPS,
    TOO_MUCH
  }

  public AmountModel(Kit kit) {
    this.kit = kit;
    limits = kit.limits();
    amount.set(limits.favourite());
  }

  List<Long> offered() {
    return limits.offered();
  }

  PurchaseLimits limits() {
    return limits;
  }

  /** Won; 0 while what is typed is not for sale. */
  public ReadOnlyLongProperty amountProperty() {
    return amount.getReadOnlyProperty();
  }

  /** Won as typed, for sale or not. */
  public ReadOnlyLongProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Whether the rider types an amount of their own. */
  public ReadOnlyBooleanProperty typingProperty() {
    return typing.getReadOnlyProperty();
  }

  Gap gap() {
    return typing.get() ? gapOf(typed.get()) : Gap.NONE;
  }

  private Gap gapOf(long won) {
    if (won == 0) {
      return Gap.NOTHING_TYPED;
    }
    if (won > limits.highest()) {
      return Gap.TOO_MUCH;
    }
    return limits.sells(won) ? Gap.NONE : Gap.NOT_IN_STEPS;
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public long reservations(long won) {
    return kit.tariff().fee() == 0 ? 0 : won / kit.tariff().fee();
  }

  public void choose(long won) {
    amount.set(won);
  }

  public void type() {
    typing.set(true);
    change(0);
  }

  public void digit(int digit) {
    long next = typed.get() * 10 + digit;
    if (next < TYPED_TOO_FAR * limits.highest()) {
      change(next);
    }
  }

  public void erase() {
    change(typed.get() / 10);
  }

  public void clear() {
    change(0);
  }

  private void change(long won) {
    typed.set(won);
    amount.set(gapOf(won) == Gap.NONE ? won : 0);
  }

  public void back() {
    if (typing.get()) {
      typing.set(false);
      amount.set(limits.favourite());
    } else {
      kit.way().to(Place.NUMBER);
    }
  }

  public void next() {
    if (amount.get() > 0) {
      kit.session().setPrice(amount.get());
      kit.way().to(Place.CARD);
    }
  }
}
