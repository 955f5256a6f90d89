package ttareungi.ui.kiosk.shortage;

import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** Too few points for the chosen bike: which amounts are enough, and one of them. */
public final class ShortageModel {
  private static final int OFFERED = 3;

  private final Kit kit;
  private final List<Long> amounts;
  private final ReadOnlyLongWrapper amount = new ReadOnlyLongWrapper();

  public ShortageModel(Kit kit) {
    this.kit = kit;
    amounts = enough();
    amount.set(amounts.get(Math.min(1, amounts.size() - 1)));
  }

  private List<Long> enough() {
    var fitting =
        kit.limits().offered().stream().filter(won -> won >= gap()).limit(OFFERED).toList();
    return fitting.isEmpty() ? List.of(kit.limits().enough(gap())) : fitting;
  }

  public List<Long> amounts() {
    return amounts;
  }

  public ReadOnlyLongProperty amountProperty() {
    return amount.getReadOnlyProperty();
  }

  public Choice bike() {
    return kit.session().choice();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public long fee() {
    return kit.tariff().fee();
  }

  public long gap() {
    return fee() - balance();
  }

  public long after(long won) {
    return balance() + won - fee();
  }

  public void choose(long won) {
    amount.set(won);
  }

  public void back() {
    kit.way().to(Place.BIKES);
  }

  public void next() {
    kit.session().setPrice(amount.get());
    kit.way().to(Place.CARD);
  }
}
