package ttareungi.ui.admin.door;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Somebody's first letter on a disc; an ornament beside the name. */
public final class Avatar extends StackPane {
  private final Label letter = new Label();

  public Avatar() {
    getStyleClass().add("avatar");
    getChildren().add(letter);
  }

  public Avatar(String name) {
    this();
    show(name);
  }

  public void show(String name) {
    letter.setText(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)));
  }
}
