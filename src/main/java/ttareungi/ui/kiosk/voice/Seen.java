package ttareungi.ui.kiosk.voice;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** What can be seen on a screen, in the order of reading. */
final class Seen {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private Seen() {}

  /** The node and all below it. */
  static Stream<Node> in(Node node) {
    return node.isVisible()
        ? Stream.concat(Stream.of(node), children(node).flatMap(Seen::in))
        : Stream.empty();
  }

  /** The node and all above it. */
  static Stream<Node> up(@Nullable Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  static Stream<Node> children(Node node) {
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
        : Stream.empty();
  }

  static Stream<ButtonBase> buttons(Node node) {
    return in(node).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast);
  }

  static boolean is(Node node, String styleClass) {
    return node.getStyleClass().contains(styleClass);
  }

  static boolean isIn(Node node, String styleClass) {
    return up(node).anyMatch(each -> is(each, styleClass));
  }

  /** A key with a digit of what nobody may overhear. */
  static boolean isSecretDigit(Node node) {
    return is(node, "digit") && isIn(node, "secret");
  }

  static boolean isSelected(Node node) {
    return node.getPseudoClassStates().contains(SELECTED);
  }

  static boolean isPicture(Node node) {
    return node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
  }

  /** Its accessible text, or what is written on it; empty where it is silent. */
  static String words(Node node) {
    String accessible = node.getAccessibleText();
    if (accessible != null && !accessible.isBlank()) {
      return accessible;
    }
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    return text == null ? "" : text;
  }

  /** Whether its parts mean little without each other. */
  static boolean isWhole(Node node) {
    String accessible = node.getAccessibleText();
    boolean named = accessible != null && !accessible.isBlank() && !isPicture(node);
    return named || is(node, "said-together");
  }
}
