package ttareungi.wiring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Looks for words of the admin window that do not fit where they stand. */
final class AdminAudit {
  private static final double SLACK = 1;

  /** What other programs have named, a payment or a file, is of any length. */
  private static final Pattern FOREIGN =
      Pattern.compile(".*\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|/.*");

  private final Scene scene;

  private AdminAudit(Scene scene) {
    this.scene = scene;
  }

  /** On the FX thread: of what is in front, where a dialog stands or a cover lies. */
  static List<String> of(Scene scene, Node front) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return shown(front)
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .flatMap(new AdminAudit(scene)::faults)
        .distinct()
        .toList();
  }

  private static Stream<Node> shown(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return Stream.empty();
    }
    var below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AdminAudit::shown)
            : Stream.<Node>empty();
    return Stream.concat(Stream.of(node), below);
  }

  private Stream<String> faults(Labeled labeled) {
    String words = labeled.getText();
    if (words == null
        || words.isBlank()
        || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
        || FOREIGN.matcher(words).matches()
        || (labeled instanceof Cell<?> cell && saysItAll(cell))
        || !isInView(labeled)) {
      return Stream.empty();
    }
    var said = labeled.getClass().getSimpleName() + " \"" + words + "\" " + styles(labeled);
    if (isShortened(labeled)) {
      return Stream.of(said + " is shortened");
    }
    double needed = labeled.prefHeight(labeled.isWrapText() ? labeled.getWidth() : -1);
    if (!(labeled instanceof IndexedCell<?>) && labeled.getHeight() + SLACK < needed) {
      return Stream.of(said + " is " + labeled.getHeight() + " high and needs " + needed);
    }
    Bounds at = labeled.localToScene(labeled.getLayoutBounds());
    boolean over = at.getMaxX() > scene.getWidth() + SLACK || at.getMinX() < -SLACK;
    return over ? Stream.of(said + " is over the edge") : Stream.empty();
  }

  /** Nothing is in it, or all of it is read under the hand. */
  private static boolean saysItAll(Cell<?> cell) {
    return cell.isEmpty()
        || (cell.getTooltip() != null && cell.getText().equals(cell.getTooltip().getText()));
  }

  private static String styles(Labeled labeled) {
    return (labeled.getId() == null ? "" : "#" + labeled.getId()) + labeled.getStyleClass();
  }

  private static boolean isShortened(Labeled labeled) {
    var drawn =
        labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(Node::isVisible)
            .toList();
    return !drawn.isEmpty()
        && drawn.stream().noneMatch(text -> text.getText().equals(labeled.getText()));
  }

  /** What has been scrolled out, or is in a column scrolled out, is not looked at. */
  private boolean isInView(Labeled labeled) {
    Bounds at = labeled.localToScene(labeled.getLayoutBounds());
    if (at.getMinY() > scene.getHeight() || at.getMaxY() < 0) {
      return false;
    }
    for (Node up = labeled.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane || up.getStyleClass().contains("clipped-container")) {
        Bounds view = up.localToScene(up.getLayoutBounds());
        if (!view.intersects(at)) {
          return false;
        }
      }
    }
    return true;
  }
}
