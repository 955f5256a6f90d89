package ttareungi.ui.admin.riders;

import static ttareungi.ui.common.Shown.visible;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.rider.RiderFilter;
import ttareungi.rider.RiderOrder;
import ttareungi.rider.RiderRow;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.FilterChips;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.admin.part.LazyTable.Order;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.Messages;

/** The picture of the list of riders; the one that is open covers it. */
public final class RidersController {
  private final Messages messages;
  private final Formats formats;
  private final RidersViewModel model;
  private final Actions actions;
  private @Nullable Messages part;

  @FXML private VBox list;
  @FXML private StackPane slot;
  @FXML private Label total;
  @FXML private TextField search;
  @FXML private HBox filters;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private TableView<LazyRow<RiderRow>> table;
  @FXML private TableColumn<LazyRow<RiderRow>, String> number;
  @FXML private TableColumn<LazyRow<RiderRow>, RiderRow> state;
  @FXML private TableColumn<LazyRow<RiderRow>, String> balance;
  @FXML private TableColumn<LazyRow<RiderRow>, String> open;
  @FXML private TableColumn<LazyRow<RiderRow>, String> joined;
  @FXML private Label range;

  public RidersController(
      Messages messages, Formats formats, RidersViewModel model, Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    search.textProperty().bindBidirectional(model.searchProperty());
    filters.getChildren().add(chips());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setPlaceholder(new RidersPlaceholder(messages, model, this::join));
    new LazyTable<>(table, messages)
        .text(number, row -> Ids.rider(row.userId()))
        .text(balance, row -> Formats.points(row.balance()))
        .text(open, RidersController::reservation)
        .text(joined, row -> formats.date(row.joinedAt()))
        .node(state, RidersController::pill, (pill, row) -> RiderWords.show(pill, row, messages))
        .over(model.rows())
        .onOpen(row -> model.open(row.userId()))
        .onSort(this::sort)
        .remember(model.house().remembered(), "riders");
    model.countsProperty().subscribe(counts -> showCounts());
    model.filterProperty().subscribe(filter -> showCounts());
    model.rows().stageProperty().subscribe(this::showStage);
    model.openProperty().subscribe(this::showOpen);
  }

  private FilterChips<RiderFilter> chips() {
    var counts = model.countsProperty();
    var chips =
        new FilterChips<RiderFilter>(
            messages,
            model.filterProperty(),
            counts,
            filter -> counts.get().getOrDefault(filter, 0L));
    for (var each : RiderFilter.values()) {
      chips.add(each, "riders-" + each, "admin.riders.filter." + each);
    }
    return chips;
  }

  private static String reservation(RiderRow row) {
    var no = row.openReservation();
    return no == null ? "\u2013" : Ids.reservation(no);
  }

  private static Label pill() {
    var pill = new Label();
    pill.getStyleClass().add("pill");
    return pill;
  }

  private void sort(@Nullable Order order) {
    model.orderProperty().set(order == null ? RiderOrder.NUMBER : order(order));
  }

  private static RiderOrder order(Order order) {
    return switch (order.column()) {
      case "balance" -> order.descending() ? RiderOrder.BALANCE_DOWN : RiderOrder.BALANCE;
      case "joined" -> order.descending() ? RiderOrder.JOINED_DOWN : RiderOrder.JOINED;
      default -> order.descending() ? RiderOrder.NUMBER_DOWN : RiderOrder.NUMBER;
    };
  }

  private void showCounts() {
    var counts = model.countsProperty().get();
    var found = counts.getOrDefault(model.filterProperty().get(), 0L);
    total.textProperty().bind(messages.bind("admin.riders.total", found));
    range.textProperty().bind(messages.bind("admin.riders.range", found));
  }

  private void showStage(LazyRows.Stage stage) {
    visible(note, stage == LazyRows.Stage.FAILED);
    noteText
        .textProperty()
        .bind(messages.bind("admin.riders.failed", model.rows().faultCodeProperty().get()));
  }

  private void showOpen(@Nullable RiderModel rider) {
    slot.getChildren().clear();
    if (part != null) {
      messages.release(part);
      part = null;
    }
    visible(list, rider == null);
    visible(slot, rider != null);
    if (rider == null) {
      table.requestFocus();
    } else {
      var own = messages.part();
      part = own;
      var formatsOfPart = new Formats(model.house().zone(), own);
      var controller =
          new RiderController(own, formatsOfPart, rider, model.house(), actions, model::close);
      slot.getChildren().add(new Fxml(own).load("/ui/admin/rider.fxml", controller));
      controller.focusFirst();
    }
  }

  @FXML
  private void join() {
    new JoinDialog(messages, actions.host(), model).open();
  }

  @FXML
  private void retry() {
    model.refresh();
  }
}
