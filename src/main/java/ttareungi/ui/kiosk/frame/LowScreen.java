package ttareungi.ui.kiosk.frame;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The low screen: all that acts stands below a line, what only informs above it. On an upright
 * panel that is the middle of it, and never higher than a hand reaches from a wheelchair. Big text
 * has no room to spare: its line is where that hand reaches.
 */
public final class LowScreen {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private static final ObservableValue<Boolean> NEVER = new SimpleBooleanProperty();

  private final Region root;
  private final ObservableValue<Boolean> wish;

  private LowScreen(Region root, ObservableValue<Boolean> wish) {
    this.root = root;
    this.wish = wish;
  }

  public static void arrange(Region root, ObservableValue<Boolean> low, Panel panel) {
    var screen = new LowScreen(root, low);
    panel.hangIn(root);
    root.getProperties().put(LowScreen.class, screen);
    low.subscribe(screen::turn);
  }

  private void turn(boolean now) {
    root.pseudoClassStateChanged(LOW, now);
    arrangeAnew(root);
  }

  private static void arrangeAnew(Parent parent) {
    if (parent instanceof Halves) {
      parent.requestLayout();
    }
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent below) {
        arrangeAnew(below);
      }
    }
  }

  /** In pixels from the upper edge; 0 where a control may stand anywhere. */
  public static double line(Scene scene) {
    return of(scene) instanceof LowScreen screen && screen.wish.getValue() ? screen.line() : 0;
  }

  private static @Nullable Object of(Scene scene) {
    return scene.getRoot().getProperties().get(LowScreen.class);
  }

  static ObservableValue<Boolean> wish(Scene scene) {
    return of(scene) instanceof LowScreen screen ? screen.wish : NEVER;
  }

  private double line() {
    double height = root.getHeight();
    double reach = Panel.of(root.getScene()).reach(root.getWidth(), height);
    double reached = Math.max(0, height - reach);
    boolean half = root.getWidth() < height && !Bigger.isOn(root.getScene());
    return half ? Math.max(height / 2, reached) : reached;
  }
}
