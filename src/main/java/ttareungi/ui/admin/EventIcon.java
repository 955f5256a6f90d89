package ttareungi.ui.admin;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import ttareungi.ui.admin.EventWords.Words;

/** The icon of an event on a field of its colour. */
public final class EventIcon extends StackPane {
  private final FontIcon icon = new FontIcon();

  public EventIcon() {
    getChildren().add(icon);
  }

  public void show(Words words) {
    getStyleClass().setAll("event-icon", words.look());
    icon.setIconLiteral(words.icon());
  }
}
