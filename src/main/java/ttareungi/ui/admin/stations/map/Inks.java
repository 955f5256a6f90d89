package ttareungi.ui.admin.stations.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A canvas knows no style sheet: nodes that nobody sees take the colours and the letters of the
 * theme for it.
 */
final class Inks extends Group {
  private final Map<Ink, Rectangle> inks = new EnumMap<>(Ink.class);
  private final Text letters = new Text();

  /** {@code changed}: to draw anew. */
  Inks(Runnable changed) {
    setManaged(false);
    setMouseTransparent(true);
    setOpacity(0);
    for (var ink : Ink.values()) {
      var drop = new Rectangle();
      drop.getStyleClass().addAll("ink", ink.styleClass());
      drop.fillProperty().subscribe(changed);
      inks.put(ink, drop);
      getChildren().add(drop);
    }
    letters.getStyleClass().add("letters");
    letters.fontProperty().subscribe(changed);
    getChildren().add(letters);
  }

  Paint of(Ink ink) {
    return Objects.requireNonNull(inks.get(ink)).getFill();
  }

  double em() {
    return letters.getFont().getSize();
  }

  Font font(double size) {
    return new Font(letters.getFont().getName(), Math.max(1, Math.round(size)));
  }
}
