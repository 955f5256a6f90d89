package ttareungi.ui.kiosk.frame;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** How a scene is laid out: upright or wide, with big text or not, as a low screen or not. */
final class Shape {
  private final Consumer<Scene> hear;
  private Subscription shapes = Subscription.EMPTY;

  private Shape(Consumer<Scene> hear) {
    this.hear = hear;
  }

  /**
   * Big text on a wide panel, too low for bars above and below: what they hold stands in a rail at
   * the right, and what is left has the shape of an upright panel.
   */
  static boolean hasRail(@Nullable Scene scene) {
    return Bigger.isOn(scene) && Wide.is(scene);
  }

  /** Big text where there is little height for what is tapped. */
  static boolean isCramped(Scene scene) {
    return hasRail(scene) || (Bigger.isOn(scene) && LowScreen.wish(scene).getValue());
  }

  /** Tells it how the scene that the node is in is laid out, now and whenever that changes. */
  static void listen(Node node, Consumer<Scene> hear) {
    node.sceneProperty().subscribe(new Shape(hear)::move);
  }

  private void move(@Nullable Scene scene) {
    shapes.unsubscribe();
    shapes =
        scene == null
            ? Subscription.EMPTY
            : Subscription.combine(
                Wide.of(scene).subscribe(now -> hear.accept(scene)),
                LowScreen.wish(scene).subscribe(now -> hear.accept(scene)),
                Bigger.wish(scene).subscribe(now -> hear.accept(scene)));
  }
}
