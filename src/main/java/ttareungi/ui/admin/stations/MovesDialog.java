package ttareungi.ui.admin.stations;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Move;
import ttareungi.bike.MovePlan;
import ttareungi.bike.StationStock;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.SaveFile;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;

/** Which bikes a truck would take where, of what is on screen now; to a file or onto paper. */
final class MovesDialog {
  private final Messages messages;
  private final Actions actions;
  private final StationsViewModel model;
  private final ObservableList<Move> moves = FXCollections.observableArrayList();
  private final TableView<Move> table = new TableView<>(moves);
  private final Label sum = new Label();
  private final DialogCard card;

  MovesDialog(Messages messages, Actions actions, StationsViewModel model) {
    this.messages = messages;
    this.actions = actions;
    this.model = model;
    card = new DialogCard(messages, "moves.title").text("moves.text");
    card.setId("moves-dialog");
    card.getStyleClass().add("moves-dialog");
  }

  void open() {
    table.setId("moves-table");
    table.accessibleTextProperty().bind(messages.bind("moves.title"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setPlaceholder(Parts.label(messages.bind("moves.none"), "muted"));
    table.getColumns().add(column("from", move -> name(messages, move.from())));
    table.getColumns().add(column("to", move -> name(messages, move.to())));
    var bikes = column("bikes", move -> Formats.grouped(move.bikes()));
    bikes.getStyleClass().add("numeric");
    table.getColumns().add(bikes);
    sum.setId("moves-sum");
    sum.getStyleClass().add("strong");
    card.node(table).node(sum);
    card.action("moves.close", actions.host()::close);
    file("moves.csv", "csv");
    file("moves.print", "pdf").getStyleClass().add("accent");
    actions.host().show(card);
    var stations = model.stationsProperty().get();
    Background.supply(() -> MovePlan.of(stations)).onDone(this::show).start();
  }

  private TableColumn<Move, String> column(String name, Function<Move, String> words) {
    var column = new TableColumn<Move, String>();
    column.setId("moves-" + name);
    column.textProperty().bind(messages.bind("moves." + name));
    column.setCellValueFactory(
        row -> messages.languageProperty().map(language -> words.apply(row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private Button file(String key, String ending) {
    var button = card.button(key, () -> save(ending));
    button.setId("moves-" + ending);
    button.disableProperty().bind(Bindings.isEmpty(moves));
    return button;
  }

  private void save(String ending) {
    var at = model.house().now().atZone(model.house().zone());
    var file = new MovesFile(messages, List.copyOf(moves), at);
    actions.host().close();
    new SaveFile(messages, actions)
        .ask(ending, file.name(), ending.equals("csv") ? file::csv : file::pdf);
  }

  /** What the station that was chosen needs comes first. */
  private void show(List<Move> plan) {
    var chosen = model.selectedProperty().get();
    moves.setAll(
        plan.stream()
            .sorted((one, other) -> Boolean.compare(isOf(other, chosen), isOf(one, chosen)))
            .toList());
    if (!moves.isEmpty() && isOf(moves.getFirst(), chosen)) {
      table.getSelectionModel().selectFirst();
    }
    long bikes = moves.stream().mapToLong(Move::bikes).sum();
    sum.textProperty().bind(messages.bind("moves.sum", moves.size(), bikes));
  }

  private static boolean isOf(Move move, @Nullable StationStock station) {
    return station != null
        && (move.from().stationId() == station.stationId()
            || move.to().stationId() == station.stationId());
  }

  static String name(Messages messages, StationStock station) {
    return StationNames.pick(station.name(), station.nameEn(), messages.getLanguage());
  }
}
