package ttareungi.ui.kiosk.frame;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Bigger text, as far as an upright panel holds it; the style sheets hear of it as {@code :big}.
 */
public final class Bigger {
  public static final double FACTOR = 1.25;

  private static final PseudoClass BIG = PseudoClass.getPseudoClass("big");

  private Bigger() {}

  public static void mark(Node root, ObservableValue<Boolean> big) {
    big.subscribe(now -> root.pseudoClassStateChanged(BIG, now));
  }
}
