package ttareungi.ui.kiosk.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** That a panel is wider than high; the style sheets hear of it as {@code :wide}. */
public final class Wide {
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final ObservableValue<Boolean> NEVER = new SimpleBooleanProperty();

  private final Region root;
  private final BooleanProperty now = new SimpleBooleanProperty();

  private Wide(Region root) {
    this.root = root;
  }

  public static void mark(Region root) {
    var wide = new Wide(root);
    root.getProperties().put(Wide.class, wide);
    root.widthProperty().subscribe(wide::look);
    root.heightProperty().subscribe(wide::look);
    wide.now.subscribe(wider -> root.pseudoClassStateChanged(WIDE, wider));
  }

  private void look() {
    now.set(root.getWidth() > root.getHeight());
  }

  public static ObservableValue<Boolean> of(@Nullable Scene scene) {
    return scene != null && scene.getRoot().getProperties().get(Wide.class) instanceof Wide wide
        ? wide.now
        : NEVER;
  }

  static boolean is(@Nullable Scene scene) {
    return of(scene).getValue();
  }
}
