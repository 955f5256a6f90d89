package ttareungi.ui.kiosk.amount;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** How much to buy: one of four amounts, or thousands typed on the keypad. */
public final class AmountModel {
  static final List<Long> AMOUNTS = List.of(1_000L, 3_000L, 5_000L, 10_000L);
  private static final long PRESELECTED = 3_000;
  private static final long STEP = 1_000;
  private static final long HIGHEST = 50_000;

  private final Kit kit;
  private final ReadOnlyLongWrapper amount = new ReadOnlyLongWrapper(PRESELECTED);
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();

  public AmountModel(Kit kit) {
    this.kit = kit;
  }

  /** Won; 0 while nothing is typed. */
  public ReadOnlyLongProperty amountProperty() {
    return amount.getReadOnlyProperty();
  }

  /** Whether the rider types an amount of their own. */
  public ReadOnlyBooleanProperty typingProperty() {
    return typing.getReadOnlyProperty();
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
    amount.set(0);
  }

  public void digit(int digit) {
    long next = amount.get() * 10 + digit * STEP;
    if (next <= HIGHEST) {
      amount.set(next);
    } else {
      kit.way().say("kiosk.amount.highest", kit.formats().won(HIGHEST));
    }
  }

  public void erase() {
    amount.set(amount.get() / 10 / STEP * STEP);
  }

  public void clear() {
    amount.set(0);
  }

  public void back() {
    if (typing.get()) {
      typing.set(false);
      amount.set(PRESELECTED);
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
