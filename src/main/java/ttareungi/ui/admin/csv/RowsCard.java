package ttareungi.ui.admin.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Field;
import ttareungi.csv.Finding;
import ttareungi.csv.Mapping;
import ttareungi.csv.Trial;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** The rows that have to be looked at, each with the cell and the reason. */
final class RowsCard extends VBox {
  /** Which of them. */
  private enum Show {
    ALL,
    WRONG,
    WARNED
  }

  private static final Map<Show, Predicate<Finding>> FILTERS =
      Map.of(
          Show.ALL,
          _ -> true,
          Show.WRONG,
          Finding::isError,
          Show.WARNED,
          finding -> !finding.isError());

  /** The reason needs the room. */
  private static final double WIDEST = 1.2;

  /** What the scroll bar and the border take. */
  private static final double BAR = 20;

  private final Messages messages;
  private final FlawWords words;
  private final ObjectProperty<Show> filter = new SimpleObjectProperty<>(Show.ALL);
  private final TableView<Finding> table = new TableView<>();
  private final Map<Show, ToggleButton> toggles;
  private final InvalidationListener again = _ -> table.refresh();
  private FilteredList<Finding> shown = new FilteredList<>(FXCollections.observableArrayList());

  RowsCard(Messages messages, CsvViewModel model) {
    this.messages = messages;
    words = new FlawWords(messages);
    getStyleClass().addAll("card", "rows-card");
    var group = new ToggleGroup();
    toggles =
        Map.of(
            Show.ALL, toggle(group, "csv-show-all", "left-pill"),
            Show.WRONG, toggle(group, "csv-show-wrong", "center-pill"),
            Show.WARNED, toggle(group, "csv-show-warned", "right-pill"));
    Segmented.bind(group, toggles, filter);
    table.setId("csv-rows");
    table.accessibleTextProperty().bind(messages.bind("csv.rows"));
    var none = Parts.label(messages.bind("csv.rows.none"), "muted");
    table.setPlaceholder(Parts.when(model.trialProperty().isNotNull(), none));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head(), table);
    model.mappingProperty().subscribe(this::columns);
    model.trialProperty().subscribe(this::show);
    messages.languageProperty().addListener(new WeakInvalidationListener(again));
    filter.subscribe(now -> shown.setPredicate(FILTERS.get(now)));
  }

  private HBox head() {
    var segments =
        new HBox(toggles.get(Show.ALL), toggles.get(Show.WRONG), toggles.get(Show.WARNED));
    segments.getStyleClass().add("segmented");
    return Parts.head(
        Parts.label(messages.bind("csv.rows"), "title-card"),
        segments,
        Parts.gap(),
        Parts.label(messages.bind("csv.rows.hint"), "small", "muted"));
  }

  private static ToggleButton toggle(ToggleGroup group, String id, String style) {
    var toggle = new ToggleButton();
    toggle.setId(id);
    toggle.setToggleGroup(group);
    toggle.getStyleClass().add(style);
    return toggle;
  }

  private void columns(@Nullable Mapping mapping) {
    table.getColumns().clear();
    if (mapping == null) {
      return;
    }
    add("csv.column.line", 70, finding -> String.valueOf(finding.row().line()), "muted");
    var kind = add("csv.column.kind", 104, null, "kind");
    kind.setCellFactory(column -> new KindCell(messages));
    for (var field : mapping.mapped()) {
      var column = add("csv.field." + field.name(), width(field), null, "of-file");
      column.setCellFactory(each -> new FileCell(mapping, field));
    }
    var why = add("csv.column.why", 200, null, "why");
    why.setCellFactory(column -> new WhyCell(words));
    why.prefWidthProperty().bind(roomFor(why));
  }

  /** What the others leave: a reason is to be read. */
  private DoubleBinding roomFor(TableColumn<Finding, Finding> last) {
    var others = table.getColumns().stream().filter(column -> !column.equals(last)).toList();
    var room = table.widthProperty().subtract(BAR);
    return Bindings.createDoubleBinding(
        () -> room.get() - others.stream().mapToDouble(TableColumn::getWidth).sum(),
        Stream.concat(Stream.of(room), others.stream().map(TableColumn::widthProperty))
            .toArray(Observable[]::new));
  }

  private static double width(Field field) {
    return switch (field) {
      case BIKE_STATION, STATION_NAME -> 190;
      case BIKE_NUMBER, DAY -> 130;
      default -> 104;
    };
  }

  private TableColumn<Finding, Finding> add(
      String key, double width, @Nullable Function<Finding, String> said, String style) {
    var column = new TableColumn<Finding, Finding>();
    column.textProperty().bind(messages.bind(key));
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(key.equals("csv.column.why") ? Double.MAX_VALUE : width * WIDEST);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(style);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    if (said != null) {
      column.setCellFactory(each -> plain(said));
    }
    table.getColumns().add(column);
    return column;
  }

  private static TableCell<Finding, Finding> plain(Function<Finding, String> said) {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(finding == null || empty ? null : said.apply(finding));
      }
    };
  }

  private void show(@Nullable Trial trial) {
    var findings = trial == null ? List.<Finding>of() : trial.findings();
    shown = new FilteredList<>(FXCollections.observableList(findings), FILTERS.get(filter.get()));
    table.setItems(shown);
    long wrong = findings.stream().filter(Finding::isError).count();
    say(Show.ALL, "csv.rows.all", findings.size());
    say(Show.WRONG, "csv.rows.wrong", wrong);
    say(Show.WARNED, "csv.rows.warned", findings.size() - wrong);
  }

  private void say(Show which, String key, long count) {
    var toggle = Objects.requireNonNull(toggles.get(which));
    toggle.textProperty().bind(messages.bind(key, count));
    toggle.accessibleTextProperty().bind(toggle.textProperty());
  }
}
