package ttareungi.ui.admin.part;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a part of the window. The list of keys is read from here, where they are bound, so
 * that it names what works and nothing else. FX thread.
 */
public final class Keys {
  /** {@code words}: the key of a sentence that says what it does. */
  public record Key(KeyCombination keys, String words, Runnable work) {}

  private final List<Key> all = new ArrayList<>();

  private Keys() {}

  /** After what the node does with a key by itself. */
  public static Keys of(Node node) {
    return keys(
        node, () -> node.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(node, event)));
  }

  /** Before the node and all that is in it. */
  public static Keys before(Node node) {
    return keys(node, () -> node.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(node, event)));
  }

  private static Keys keys(Node node, Runnable listen) {
    if (!(node.getProperties().get(Keys.class) instanceof Keys)) {
      node.getProperties().put(Keys.class, new Keys());
      listen.run();
    }
    return (Keys) node.getProperties().get(Keys.class);
  }

  private static void press(Node node, KeyEvent event) {
    keys(node, () -> {}).all.stream()
        .filter(key -> key.keys().match(event))
        .findFirst()
        .ifPresent(key -> {
          event.consume();
          key.work().run();
        });
  }

  @CanIgnoreReturnValue
  public Keys on(KeyCode code, String words, Runnable work) {
    return on(new KeyCodeCombination(code), words, work);
  }

  @CanIgnoreReturnValue
  public Keys on(KeyCombination keys, String words, Runnable work) {
    all.add(new Key(keys, words, work));
    return this;
  }

  /** Those that work somewhere in what is to be seen of this, each once. */
  public static List<Key> within(Node root) {
    return seen(root)
        .filter(node -> node.hasProperties())
        .map(node -> node.getProperties().get(Keys.class))
        .filter(Keys.class::isInstance)
        .flatMap(keys -> ((Keys) keys).all.stream())
        .filter(new Once()::isNew)
        .toList();
  }

  private static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Keys::seen))
        : Stream.of(node);
  }

  private static final class Once {
    private record Said(String keys, String words) {}

    private final Set<Said> said = new HashSet<>();

    boolean isNew(Key key) {
      return said.add(new Said(key.keys().getName(), key.words()));
    }
  }
}
