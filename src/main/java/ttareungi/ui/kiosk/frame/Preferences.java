package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How the rider in front of the kiosk wants it shown. The next rider's wishes are not these. */
public final class Preferences {
  private final BooleanProperty big = new SimpleBooleanProperty(this, "big");
  private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast");
  private final BooleanProperty low = new SimpleBooleanProperty(this, "low");
  private final BooleanProperty voice = new SimpleBooleanProperty(this, "voice");
  private final List<BooleanProperty> all = List.of(big, contrast, low, voice);
  private final BooleanBinding any =
      Bindings.createBooleanBinding(
          () -> all.stream().anyMatch(BooleanProperty::get), big, contrast, low, voice);

  /** Bigger text. */
  public BooleanProperty bigProperty() {
    return big;
  }

  /** Black, white and few colours. */
  public BooleanProperty contrastProperty() {
    return contrast;
  }

  /** All that acts within reach from a wheelchair. */
  public BooleanProperty lowProperty() {
    return low;
  }

  /** The screen is read out, and the first touch speaks. */
  public BooleanProperty voiceProperty() {
    return voice;
  }

  /** Whether the rider wants anything. */
  public BooleanBinding anyBinding() {
    return any;
  }

  void forget() {
    all.forEach(wish -> wish.set(false));
  }
}
