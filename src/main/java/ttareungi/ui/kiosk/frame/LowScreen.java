package ttareungi.ui.kiosk.frame;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * The low screen: all that acts stands below a line, what only informs above it. On an upright
 * panel that is the middle of it, and never higher than a hand reaches from a wheelchair.
 */
public final class LowScreen {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Region root;
  private final Panel panel;
  private boolean on;

  private LowScreen(Region root, Panel panel) {
    this.root = root;
    this.panel = panel;
  }

  public static void arrange(Region root, ObservableValue<Boolean> low, Panel panel) {
    var screen = new LowScreen(root, panel);
    root.getProperties().put(LowScreen.class, screen);
    low.subscribe(screen::turn);
  }

  private void turn(boolean now) {
    on = now;
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
    Object of = scene.getRoot().getProperties().get(LowScreen.class);
    return of instanceof LowScreen screen && screen.on ? screen.line() : 0;
  }

  private double line() {
    double height = root.getHeight();
    double reached = Math.max(0, height - panel.reach());
    return root.getWidth() > height ? reached : Math.max(height / 2, reached);
  }
}
