package ttareungi.ui.admin.monitoring;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Upkeep.Kept;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Bytes;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The backups there are; one is made and restored from here. */
final class BackupsPanel extends Panel {
  private static final double MADE = 160;
  private static final double SIZE = 90;
  private static final double RESULT = 130;
  private static final double PLACE = 340;

  private final Messages messages;
  private final Formats formats;
  private final TableView<Kept> table = new TableView<>();
  private final Errands errands;

  BackupsPanel(Messages messages, Formats formats, Jobs jobs, Errands errands) {
    super(messages, "monitoring.backups", "monitoring-backups");
    this.messages = messages;
    this.formats = formats;
    this.errands = errands;
    head().getChildren().addAll(backUp(jobs), exporting(jobs), restoring(jobs));
    columns();
    table.setId("backups-table");
    table.accessibleTextProperty().bind(messages.bind("monitoring.backups"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.setPlaceholder(new EmptyState(messages, messages.bind("monitoring.backups.none")));
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open();
        event.consume();
      }
    });
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(new JobLine(messages, jobs), table);
  }

  private Node backUp(Jobs jobs) {
    var button =
        Parts.button(
            messages, "monitoring-back-up", "monitoring.backup.now", "fth-play", jobs::backUp);
    button.disableProperty().bind(jobs.jobProperty().isNotNull());
    return new RoleGate(Act.BACK_UP, button);
  }

  private Node exporting(Jobs jobs) {
    var button =
        Parts.button(
            messages, "monitoring-export", "monitoring.export", "fth-download", this::export);
    button.disableProperty().bind(jobs.jobProperty().isNotNull().or(isUnsound()));
    return new RoleGate(Act.BACK_UP, button);
  }

  /** Or none is chosen. */
  private BooleanBinding isUnsound() {
    return Bindings.createBooleanBinding(
        () -> chosen().get() == null || !chosen().get().sound(), chosen());
  }

  private void export() {
    var wanted = chosen().get();
    if (wanted != null && wanted.sound()) {
      errands.export(wanted.file().file());
    }
  }

  private ReadOnlyObjectProperty<@Nullable Kept> chosen() {
    return table.getSelectionModel().selectedItemProperty();
  }

  private Node restoring(Jobs jobs) {
    var button =
        Parts.button(
            messages, "monitoring-restore", "monitoring.restore", "fth-rotate-ccw", this::open);
    button.disableProperty().bind(jobs.jobProperty().isNotNull());
    return new RoleGate(Act.RESTORE, button);
  }

  private void open() {
    var chosen = chosen().get();
    errands.restore(chosen == null || !chosen.sound() ? null : chosen.file().file());
  }

  private void columns() {
    text("made", "monitoring.backups.made", MADE, kept -> formats.dateTime(kept.file().madeAt()));
    text("size", "monitoring.backups.size", SIZE, kept -> Bytes.say(kept.bytes()))
        .getStyleClass()
        .add("numeric");
    result();
    text("place", "monitoring.backups.place", PLACE, kept -> kept.file().file().toString())
        .getStyleClass()
        .add("muted");
  }

  private TableColumn<Kept, String> text(
      String id, String key, double width, Function<Kept, String> value) {
    var column = this.<String>column(id, key, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  private <T> TableColumn<Kept, T> column(String id, String key, double width) {
    var column = new TableColumn<Kept, T>();
    column.setId(id);
    column.textProperty().bind(messages.bind(key));
    column.setSortable(false);
    column.setPrefWidth(width);
    column.getStyleClass().add("backup-" + id);
    table.getColumns().add(column);
    return column;
  }

  private void result() {
    var column = this.<Kept>column("result", "monitoring.backups.result", RESULT);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(any -> new ResultCell());
  }

  @Override
  void show(Look look) {
    if (!table.getItems().equals(look.kept())) {
      var chosen = table.getSelectionModel().getSelectedItem();
      table.getItems().setAll(look.kept());
      table.getSelectionModel().select(chosen);
    }
  }

  /** In a word, a colour and a shape. */
  private final class ResultCell extends TableCell<Kept, Kept> {
    private final Label words = new Label();
    private final Icon icon = new Icon("fth-check");

    ResultCell() {
      words.setGraphic(icon);
      words.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Kept item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(item == null || empty ? null : words);
      if (item != null && !empty) {
        ObservableValue<String> said =
            item.sound()
                ? messages.bind("monitoring.backups.sound")
                : messages.bind("monitoring.backups.unsound");
        words.textProperty().unbind();
        words.textProperty().bind(said);
        words.getStyleClass().setAll("label", item.sound() ? "result-good" : "result-bad");
        icon.setLiteral(item.sound() ? "fth-check" : "fth-alert-triangle");
      }
    }
  }
}
