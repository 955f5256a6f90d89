package ttareungi.ui.kiosk.frame;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;

/**
 * Text of twice the size; the style sheets hear of it as {@code :big}. There is no step between:
 * who needs large letters is hardly helped by those a quarter larger, and one button that is on or
 * off is easily found again. What has no room any more stands on further pages.
 */
public final class Bigger {
  public static final double FACTOR = 2;

  private static final PseudoClass BIG = PseudoClass.getPseudoClass("big");
  private static final ObservableValue<Boolean> NEVER = new SimpleBooleanProperty();

  private final ObservableValue<Boolean> wish;
  private final Messages messages;

  private Bigger(ObservableValue<Boolean> wish, Messages messages) {
    this.wish = wish;
    this.messages = messages;
  }

  public static void mark(Parent root, ObservableValue<Boolean> big, Messages messages) {
    root.getProperties().put(Bigger.class, new Bigger(big, messages));
    big.subscribe(now -> root.pseudoClassStateChanged(BIG, now));
  }

  private static @Nullable Bigger of(@Nullable Scene scene) {
    return scene != null && scene.getRoot().getProperties().get(Bigger.class) instanceof Bigger big
        ? big
        : null;
  }

  static ObservableValue<Boolean> wish(@Nullable Scene scene) {
    Bigger here = of(scene);
    return here == null ? NEVER : here.wish;
  }

  static boolean isOn(@Nullable Scene scene) {
    return wish(scene).getValue();
  }

  /** The words of the page buttons. */
  static Messages messages(Scene scene) {
    Bigger here = of(scene);
    if (here == null) {
      throw new IllegalStateException("nobody has marked the root of this scene");
    }
    return here.messages;
  }
}
