package ttareungi.ui.admin.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import ttareungi.ui.admin.Remembered;

/**
 * The columns of a table as they were left: which, in what order, how wide. Each column needs an
 * id.
 */
final class ColumnMemory<S> {
  private record Kept(String id, double width, boolean visible) {
    static Kept of(TableColumn<?, ?> column) {
      return new Kept(column.getId(), column.getWidth(), column.isVisible());
    }

    static Kept read(String text) {
      var parts = text.split(":", -1);
      return new Kept(parts[0], Double.parseDouble(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    String write() {
      return String.format(Locale.ROOT, "%s:%.0f:%b", id, width, visible);
    }
  }

  private final TableView<S> table;
  private final Remembered remembered;
  private final String key;

  ColumnMemory(TableView<S> table, Remembered remembered, String name) {
    this.table = table;
    this.remembered = remembered;
    key = "columns." + name;
  }

  void follow() {
    remembered.get(key).ifPresent(this::restore);
    table.getColumns().addListener((ListChangeListener<Object>) change -> keep());
    table
        .getColumns()
        .forEach(column -> {
          column.visibleProperty().subscribe((before, now) -> keep());
          column.widthProperty().subscribe((before, now) -> keep());
        });
  }

  /** A file that another version wrote, or a hand, is worth what of it fits. */
  private void restore(String text) {
    try {
      var kept = Arrays.stream(text.split(",")).map(Kept::read).toList();
      arrange(kept);
      kept.forEach(this::apply);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
      remembered.put(key, "");
    }
  }

  private void arrange(List<Kept> kept) {
    Map<String, Integer> places = new HashMap<>();
    kept.forEach(each -> places.put(each.id(), places.size()));
    var columns = new ArrayList<>(table.getColumns());
    columns.sort((a, b) -> Integer.compare(place(places, a), place(places, b)));
    table.getColumns().setAll(columns);
  }

  private static int place(Map<String, Integer> places, TableColumn<?, ?> column) {
    return places.getOrDefault(column.getId(), Integer.MAX_VALUE);
  }

  private void apply(Kept kept) {
    table.getColumns().stream()
        .filter(column -> kept.id().equals(column.getId()))
        .forEach(column -> {
          column.setVisible(kept.visible());
          column.setPrefWidth(kept.width());
        });
  }

  private void keep() {
    remembered.put(
        key,
        table.getColumns().stream()
            .map(Kept::of)
            .map(Kept::write)
            .collect(Collectors.joining(",")));
  }
}
