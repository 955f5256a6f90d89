package ttareungi.ui.admin.payments;

import static ttareungi.ui.common.Shown.visible;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.payment.PaymentFigures;
import ttareungi.payment.PaymentKind;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.part.FilterChips;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.WordCell;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows.Stage;
import ttareungi.ui.fx.Messages;

/** The picture of the payments: five figures, the list, and the day to be closed. */
public final class PaymentsController {
  private final AdminHouse house;
  private final Messages messages;
  private final Formats formats;
  private final PaymentsViewModel model;
  private final Actions actions;

  @FXML private ComboBox<PaymentPeriod> period;
  @FXML private HBox tiles;
  @FXML private HBox chips;
  @FXML private TextField search;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private TableView<LazyRow<PaymentLine>> table;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> time;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> number;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> rider;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> place;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> price;
  @FXML private TableColumn<LazyRow<PaymentLine>, PaymentLine> kind;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> remark;
  @FXML private Label range;
  @FXML private StackPane side;

  public PaymentsController(
      AdminHouse house,
      Messages messages,
      Formats formats,
      PaymentsViewModel model,
      Actions actions) {
    this.house = house;
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    chips.getChildren().add(chips());
    search.textProperty().bindBidirectional(model.searchProperty());
    period.getItems().setAll(PaymentPeriod.values());
    WordCell.set(period, messages, "admin.pay.period.");
    period.valueProperty().bindBidirectional(model.periodProperty());
    columns();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setPlaceholder(new PaymentsPlaceholder(messages, model));
    model.list().stageProperty().subscribe(this::showStage);
    model.countsProperty().subscribe(this::showRange);
    model.list().list().subscribe(this::showRange);
    model.figuresProperty().subscribe(this::showFigures);
    showSide();
  }

  private FilterChips<PaymentKind> chips() {
    var chips =
        new FilterChips<PaymentKind>(
            messages, model.filterProperty(), model.countsProperty(), model::count);
    chips.add(null, "pay-filter-ALL", "admin.pay.all");
    for (var each : PaymentKind.values()) {
      chips.add(each, "pay-filter-" + each, "admin.pay.kind." + each);
    }
    return chips;
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  private void columns() {
    new LazyTable<>(table, messages)
        .text(time, this::time)
        .number(number, PaymentWords::number)
        .text(rider, row -> Ids.rider(row.userId()))
        .text(place, row -> PaymentWords.place(messages, row))
        .text(price, row -> Formats.grouped(row.price()))
        .node(kind, () -> new PaymentChip(messages), (chip, row) -> chip.show(row.kind()))
        .text(remark, row -> PaymentWords.remark(messages, row))
        .onOpen(model.details()::open)
        .remember(house.remembered(), "payments")
        .over(model.list());
  }

  private String time(PaymentLine row) {
    return model.periodProperty().get().isOneDay()
        ? formats.time(row.at())
        : formats.dateTime(row.at());
  }

  private void showRange() {
    range.textProperty().bind(messages.bind("admin.pay.found", model.list().count()));
  }

  private void showStage(Stage stage) {
    visible(note, stage == Stage.FAILED);
    noteText
        .textProperty()
        .bind(messages.bind("admin.pay.failed", model.list().faultCodeProperty().get()));
  }

  private void showFigures(PaymentFigures of) {
    tiles
        .getChildren()
        .setAll(
            tile("approved", won(of.approved()), messages.bind("admin.pay.count", of.approvals())),
            tile("refunded", won(-of.refunded()), messages.bind("admin.pay.count", of.refunds())),
            tile("net", won(of.net()), agreement(of)),
            tile(
                "declined",
                messages.bind("admin.pay.count", of.declined()),
                messages.bind("admin.pay.tile.declined.more")),
            tile(
                "average",
                won(of.average()),
                messages.bind("admin.pay.tile.usual", Formats.grouped(of.usual()))));
  }

  private ObservableValue<String> agreement(PaymentFigures of) {
    return messages.bind(
        of.agrees() ? "admin.pay.tile.agrees" : "admin.pay.tile.differs",
        Formats.points(of.points()));
  }

  /** The minus stands before the sign of the currency. */
  private ObservableValue<String> won(long won) {
    return messages.languageProperty().map(language -> formats.won(won));
  }

  private VBox tile(String name, ObservableValue<String> value, ObservableValue<String> more) {
    var said = Parts.label(value, "value");
    said.setId("pay-tile-" + name);
    var tile =
        new VBox(
            Parts.label(messages.bind("admin.pay.tile." + name), "muted"),
            said,
            Parts.label(more, "small", "muted"));
    tile.getStyleClass().addAll("card", "rider-tile", "pay-tile", name);
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  /** One payment stands where the day stands while nobody looks at one. */
  private void showSide() {
    var toasts = actions.host().toasts();
    var acts = new PaymentActs(messages, toasts, house, model);
    var dialogs = new PaymentDialogs(messages, actions.host(), acts);
    var printing = new DayPrinting(messages, toasts, house, formats);
    var open = model.details().lookedProperty().isNotNull();
    var drawer = new PaymentDrawer(messages, formats, model.details(), acts, dialogs, actions);
    var day = new DayPanel(messages, formats, model, acts, dialogs, printing);
    side.getChildren().setAll(Parts.when(open.not(), day), Parts.when(open, drawer));
  }
}
