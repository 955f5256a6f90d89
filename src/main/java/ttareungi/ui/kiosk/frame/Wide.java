package ttareungi.ui.kiosk.frame;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Says to the style sheets, as {@code :wide}, that a panel is wider than high. */
public final class Wide {
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

  private Wide() {}

  public static void mark(Region root) {
    root.widthProperty().subscribe(() -> look(root));
    root.heightProperty().subscribe(() -> look(root));
  }

  private static void look(Region root) {
    root.pseudoClassStateChanged(WIDE, root.getWidth() > root.getHeight());
  }
}
