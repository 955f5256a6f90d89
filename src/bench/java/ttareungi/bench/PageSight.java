package ttareungi.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** The section that is looked at. FX thread. */
record PageSight(Scene scene) {

  /** Laid out; nothing is still waited for, and each table has rows, or says that it has none. */
  boolean isFilled() {
    var page = page();
    return page.getLayoutBounds().getHeight() > 0
        && page.lookupAll(".skeleton").stream().noneMatch(PageSight::isSeen)
        && Stream.of(".table-view", ".list-view")
            .flatMap(kind -> page.lookupAll(kind).stream())
            .filter(list -> list.isManaged() && isSeen(list))
            .allMatch(table -> rows(table).findAny().isPresent() || saysNone(table));
  }

  private static boolean saysNone(Node table) {
    var said = table.lookup(".empty-state");
    return said != null && isSeen(said);
  }

  /** What the rows of its first table say, from the top; where it has none, of its first list. */
  List<String> rows() {
    return Stream.of(".table-view", ".list-view")
        .flatMap(kind -> page().lookupAll(kind).stream())
        .filter(list -> list.isManaged() && isSeen(list)) // a choice has a list of its own inside
        .findFirst()
        .map(PageSight::said)
        .orElse(List.of());
  }

  /** What the rows of this table or list say; none where it is not there. */
  List<String> rows(String id) {
    var list = scene.lookup(id);
    return list == null || !isSeen(list) ? List.of() : said(list);
  }

  private static List<String> said(Node list) {
    return rows(list).map(PageSight::says).toList();
  }

  boolean isThere(String id) {
    var node = scene.lookup(id);
    return node != null && isSeen(node) && node.getLayoutBounds().getHeight() > 0;
  }

  /** All words in it; empty where it is not there. */
  String words(String id) {
    return isThere(id) ? says(Objects.requireNonNull(scene.lookup(id))) : "";
  }

  @SuppressWarnings("unchecked")
  <T> void choose(String id, T value) {
    ((ComboBox<T>) Objects.requireNonNull(scene.lookup(id), id)).setValue(value);
  }

  void fire(String id) {
    ((ButtonBase) Objects.requireNonNull(scene.lookup(id), id)).fire();
  }

  /** One of several that is chosen already stays so. */
  void select(String id) {
    if (!((ToggleButton) Objects.requireNonNull(scene.lookup(id), id)).isSelected()) {
      fire(id);
    }
  }

  void write(String id, String text) {
    ((TextField) Objects.requireNonNull(scene.lookup(id), id)).setText(text);
  }

  private Node page() {
    return Objects.requireNonNull(scene.lookup("#pages"));
  }

  private static Stream<IndexedCell<?>> rows(Node list) {
    return list.lookupAll(".indexed-cell").stream()
        .filter(cell -> cell instanceof TableRow || cell instanceof ListCell)
        .<IndexedCell<?>>map(IndexedCell.class::cast)
        .filter(row -> !row.isEmpty() && row.isVisible() && !says(row).isBlank())
        .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
  }

  private static String says(Node part) {
    return String.join(
        " ",
        part.lookupAll("*").stream()
            .map(node -> node instanceof Labeled labeled ? labeled.getText() : null)
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
