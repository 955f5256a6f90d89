package ttareungi.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;

/** The section that is looked at. FX thread. */
record PageSight(Scene scene) {

  /** Laid out; nothing is still waited for, and each table has rows, or says that it has none. */
  boolean isFilled() {
    var page = page();
    return page.getLayoutBounds().getHeight() > 0
        && page.lookupAll(".skeleton").stream().noneMatch(PageSight::isSeen)
        && page.lookupAll(".table-view").stream()
            .filter(PageSight::isSeen)
            .allMatch(table -> rows(table).findAny().isPresent() || saysNone(table));
  }

  private static boolean saysNone(Node table) {
    var said = table.lookup(".empty-state");
    return said != null && isSeen(said);
  }

  /** What the rows of its first table say, from the top; where it has none, of its first list. */
  List<String> rows() {
    var table = page().lookup(".table-view");
    var rows = table == null ? page().lookup(".list-view") : table;
    return rows(Objects.requireNonNull(rows)).map(PageSight::says).toList();
  }

  void fire(String id) {
    ((ButtonBase) Objects.requireNonNull(scene.lookup(id), id)).fire();
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

  private static String says(IndexedCell<?> row) {
    return String.join(
        " ",
        row.lookupAll("*").stream()
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
