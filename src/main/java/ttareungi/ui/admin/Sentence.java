package ttareungi.ui.admin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One line whose important words, those between asterisks, are strong. */
public final class Sentence extends HBox {
  public Sentence() {
    getStyleClass().add("sentence-line");
  }

  public void say(String marked) {
    List<Node> parts = new ArrayList<>();
    boolean strong = false;
    for (var part : marked.split("\\*", -1)) {
      if (!part.isBlank()) {
        parts.add(label(part.strip(), strong));
      }
      strong = !strong;
    }
    getChildren().setAll(parts);
  }

  private static Label label(String words, boolean strong) {
    var label = new Label(words);
    label.getStyleClass().add(strong ? "strong" : "plain");
    if (strong) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    return label;
  }
}
