package ttareungi.ui.admin;

import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.EventWords.Words;
import ttareungi.ui.fx.Icon;

/** The icon of an event on a field of its colour. */
public final class EventIcon extends StackPane {
  private final Icon icon = new Icon("fth-circle");

  public EventIcon() {
    getChildren().add(icon);
  }

  public void show(Words words) {
    getStyleClass().setAll("event-icon", words.look());
    icon.setLiteral(words.icon());
  }
}
