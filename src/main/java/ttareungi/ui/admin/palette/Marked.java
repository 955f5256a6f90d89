package ttareungi.ui.admin.palette;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Words in which what was typed is marked wherever it stands. */
final class Marked extends HBox {
  Marked(String words, String typed, String style) {
    getStyleClass().addAll("marked-words", style);
    setMinWidth(0);
    var plain = words.toLowerCase(Locale.ROOT);
    var needle = typed.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int at = find(plain, needle, 0); at >= 0; at = find(plain, needle, from)) {
      add(words.substring(from, at), false);
      from = at + needle.length();
      add(words.substring(at, from), true);
    }
    add(words.substring(from), false);
  }

  private static int find(String words, String needle, int from) {
    return needle.isEmpty() ? -1 : words.indexOf(needle, from);
  }

  private void add(String part, boolean marked) {
    if (!part.isEmpty()) {
      var label = new Label(part);
      if (marked) {
        label.getStyleClass().add("mark");
        label.setMinWidth(Region.USE_PREF_SIZE);
      }
      getChildren().add(label);
    }
  }
}
