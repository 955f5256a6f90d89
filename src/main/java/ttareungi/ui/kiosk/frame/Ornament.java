package ttareungi.ui.kiosk.frame;

import static ttareungi.ui.common.Shown.visible;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** What is there to be looked at and says nothing that words beside it do not: not in big text. */
public final class Ornament extends StackPane {
  private boolean whereShort = true;

  public Ornament() {
    Shape.listen(this, this::look);
  }

  public static Ornament of(Node node) {
    var ornament = new Ornament();
    ornament.getChildren().add(node);
    return ornament;
  }

  public boolean isWhereShort() {
    return whereShort;
  }

  /** Whether a wide panel and a low screen have the height for it. */
  public void setWhereShort(boolean value) {
    whereShort = value;
  }

  private void look(Scene scene) {
    boolean isShort = Wide.is(scene) || LowScreen.wish(scene).getValue();
    visible(this, !Bigger.isOn(scene) && (whereShort || !isShort));
  }
}
