package ttareungi.ui.admin.bikes;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.bikes.BikesViewModel.Stage;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;

/** The picture of the list of bikes. */
public final class BikesController {
  private static final double OVERLAY = 1_280;

  private final Messages messages;
  private final Formats formats;
  private final BikesViewModel model;
  private final DashboardViewModel dashboard;
  private final Actions actions;
  private final DemoOffer demo;

  @FXML private Label total;
  @FXML private Button register;
  @FXML private HBox filters;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private TableView<BikeRow> table;
  @FXML private TableColumn<BikeRow, String> number;
  @FXML private TableColumn<BikeRow, BikeRow> colour;
  @FXML private TableColumn<BikeRow, String> station;
  @FXML private TableColumn<BikeRow, BikeRow> state;
  @FXML private TableColumn<BikeRow, String> registeredOn;
  @FXML private TableColumn<BikeRow, String> rides;
  @FXML private Label range;
  @FXML private Button previous;
  @FXML private Label pageNumber;
  @FXML private Button next;
  @FXML private Region drawerRoom;
  @FXML private StackPane drawerSlot;

  public BikesController(
      Messages messages,
      Formats formats,
      BikesViewModel model,
      DashboardViewModel dashboard,
      Actions actions,
      DemoOffer demo) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.dashboard = dashboard;
    this.actions = actions;
    this.demo = demo;
  }

  @FXML
  private void initialize() {
    filters.getChildren().add(new FilterChips(messages, model));
    columns();
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setRowFactory(view -> new BikeTableRow(model.details()));
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openSelected();
      }
    });
    table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
    var empty =
        new BikesPlaceholder(messages, model, actions, dashboard.hasStationsProperty(), demo);
    table.setPlaceholder(empty);
    model.pageProperty().subscribe(this::showPage);
    model.stageProperty().subscribe(this::showStage);
    messages.languageProperty().subscribe(this::sayAgain);
    showDrawer();
  }

  @FXML
  private void register() {
    actions.register();
  }

  @FXML
  private void importFile() {
    actions.importFile(Subject.BIKES);
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  @FXML
  private void previous() {
    model.previous();
  }

  @FXML
  private void next() {
    model.next();
  }

  private void columns() {
    say(number, row -> Ids.bike(row.bikeId()));
    say(station, this::station);
    say(registeredOn, row -> row.registeredOn().toString());
    say(rides, row -> messages.get("admin.bikes.times", row.rides()));
    colour.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    colour.setCellFactory(column -> new ColourCell(messages));
    state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    state.setCellFactory(column -> new StateCell(messages));
  }

  private static void say(TableColumn<BikeRow, String> column, Function<BikeRow, String> words) {
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
  }

  private String station(BikeRow row) {
    var name = row.stationName();
    return name == null
        ? messages.get("admin.bikes.nowhere")
        : StationNames.pick(name, row.stationNameEn(), messages.getLanguage());
  }

  private void openSelected() {
    var chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.details().open(chosen.bikeId());
    }
  }

  /** With the drawer open, the arrows walk through the bikes. */
  private void follow(@Nullable BikeRow chosen) {
    if (chosen != null && model.details().bikeIdProperty().get() != null) {
      model.details().open(chosen.bikeId());
    }
  }

  private void showPage(BikePage page) {
    long count = page.count(model.filterProperty().get());
    total.textProperty().bind(messages.bind("admin.bikes.total", page.count(null)));
    long first = page.rows().isEmpty() ? 0 : page.before() + 1;
    long last = page.before() + page.rows().size();
    range
        .textProperty()
        .bind(
            count == 0
                ? messages.bind("admin.bikes.range.none")
                : messages.bind("admin.bikes.range", first, last, count));
    pageNumber.setText(Formats.grouped(page.before() / BikePage.SIZE + 1));
    previous.setDisable(!model.hasPrevious());
    next.setDisable(!model.hasNext());
  }

  private void showStage(Stage stage) {
    boolean failed = stage == Stage.FAILED;
    note.setVisible(failed);
    note.setManaged(failed);
    noteText
        .textProperty()
        .bind(messages.bind("admin.bikes.failed", model.faultCodeProperty().get()));
    register.disableProperty().unbind();
    register.disableProperty().bind(dashboard.hasStationsProperty().not());
  }

  private void showDrawer() {
    var controller = new DrawerController(messages, formats, model.details());
    Node drawer = new Fxml(messages).load("/ui/admin/drawer.fxml", controller);
    drawerSlot.getChildren().add(drawer);
    var open = model.details().bikeProperty().isNotNull();
    drawerSlot.visibleProperty().bind(open);
    drawerSlot.managedProperty().bind(open);
    var wide =
        drawerSlot
            .sceneProperty()
            .flatMap(Scene::widthProperty)
            .map(width -> width.doubleValue() >= OVERLAY)
            .orElse(true);
    drawerRoom
        .managedProperty()
        .bind(open.and(Bindings.createBooleanBinding(wide::getValue, wide)));
    drawerRoom.visibleProperty().bind(drawerRoom.managedProperty());
  }

  private void sayAgain() {
    Objects.requireNonNull(table).refresh();
    columns();
  }
}
