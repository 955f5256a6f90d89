package ttareungi.ui.admin.part;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.Messages;

/** A table over {@link LazyRows}: what its columns say, and what opens a row. FX thread. */
public final class LazyTable<R> {
  /** Of numbers that begin alike: cut in the middle, where they are cut. */
  public static final String LONG_NUMBER = "long-number";

  private final TableView<LazyRow<R>> table;

  public LazyTable(TableView<LazyRow<R>> table, Messages messages) {
    this.table = table;
    messages.languageProperty().subscribe(table::refresh);
  }

  @CanIgnoreReturnValue
  public LazyTable<R> over(LazyRows<R> rows) {
    table.setItems(rows.list());
    rows.beginningsProperty().subscribe(() -> table.scrollTo(0));
    return this;
  }

  /** Words, said anew in another language. */
  @CanIgnoreReturnValue
  public LazyTable<R> text(TableColumn<LazyRow<R>, String> column, Function<R, String> words) {
    column.setCellValueFactory(cell -> saying(cell.getValue(), words));
    return this;
  }

  /** Numbers that may be longer than the column, and are told apart by their ends. */
  @CanIgnoreReturnValue
  public LazyTable<R> number(TableColumn<LazyRow<R>, String> column, Function<R, String> words) {
    column.setCellFactory(any -> new LongNumberCell<>());
    return text(column, words);
  }

  private ObservableValue<String> saying(LazyRow<R> row, Function<R, String> words) {
    return row.valueProperty().map(words).orElse("");
  }

  /** A picture: made once a cell, and filled with whatever row the cell shows. */
  public <N extends Node> LazyTable<R> node(
      TableColumn<LazyRow<R>, R> column, Supplier<N> make, BiConsumer<N, R> fill) {
    column.setCellValueFactory(cell -> cell.getValue().valueProperty());
    column.setCellFactory(any -> new NodeCell<>(make.get(), fill));
    return this;
  }

  /** The order asked for by a click on a column's head, by the column's id. */
  public record Order(String column, boolean descending) {}

  /** Null: the list's own order. */
  @CanIgnoreReturnValue
  public LazyTable<R> onSort(Consumer<@Nullable Order> sort) {
    table.setSortPolicy(view -> {
      sort.accept(order());
      return true;
    });
    return this;
  }

  private @Nullable Order order() {
    if (table.getSortOrder().isEmpty()) {
      return null;
    }
    var column = table.getSortOrder().getFirst();
    return new Order(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING);
  }

  /** Columns stay as they were left. {@code name}: of the table, among all. */
  @CanIgnoreReturnValue
  public LazyTable<R> remember(Remembered remembered, String name) {
    new ColumnMemory<>(table, remembered, name).follow();
    table.setTableMenuButtonVisible(true);
    return this;
  }

  /** By a click, or with Enter. */
  @CanIgnoreReturnValue
  public LazyTable<R> onOpen(Consumer<R> open) {
    table.setRowFactory(view -> clickable(open));
    Keys.of(table)
        .on(
            KeyCode.ENTER,
            "keys.open",
            () -> give(table.getSelectionModel().getSelectedItem(), open));
    return this;
  }

  private TableRow<LazyRow<R>> clickable(Consumer<R> open) {
    var row = new TableRow<LazyRow<R>>();
    row.setOnMouseClicked(event -> give(row.getItem(), open));
    return row;
  }

  private static <R> void give(@Nullable LazyRow<R> row, Consumer<R> to) {
    var value = row == null ? null : row.get();
    if (value != null) {
      to.accept(value);
    }
  }
}
