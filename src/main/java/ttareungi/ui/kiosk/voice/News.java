package ttareungi.ui.kiosk.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/** What has changed on a screen since it was read: hints, what is keyed in, and the way on. */
final class News {
  private static final Set<String> WATCHED = Set.of("live", "hint", "next");

  private final Function<Node, String> reading;
  private Map<Node, String> known = Map.of();

  News(Function<Node, String> reading) {
    this.reading = reading;
  }

  /** Everything there is counts as heard. */
  void know(Node screen) {
    known = now(screen);
  }

  void forget() {
    known = Map.of();
  }

  /** The nodes that say something new. */
  List<Node> of(Node screen) {
    Map<Node, String> before = known;
    know(screen);
    List<Node> changed = new ArrayList<>();
    known.forEach((node, words) -> {
      if (!words.equals(before.get(node))) {
        changed.add(node);
      }
    });
    return changed;
  }

  private Map<Node, String> now(Node screen) {
    Map<Node, String> words = new LinkedHashMap<>();
    Seen.in(screen)
        .filter(node -> !Seen.is(node, "unsaid"))
        .filter(node -> node.getStyleClass().stream().anyMatch(WATCHED::contains))
        .filter(node -> !(node instanceof ButtonBase && node.isDisabled()))
        .forEach(node -> words.put(node, reading.apply(node)));
    return words;
  }
}
