package ttareungi.ui.admin.riders;

import static ttareungi.ui.common.Shown.visible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import ttareungi.event.LoggedEvent;
import ttareungi.rider.LedgerLine;
import ttareungi.rider.PaymentLine;
import ttareungi.rider.RideLine;
import ttareungi.rider.RiderCard;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.Messages;

/** What is written about a rider: the ledger, the rides, the payments and the log. */
public final class BooksController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages messages;
  private final RiderModel model;
  private final BookColumns columns;
  private final Map<ToggleButton, TableView<?>> books = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  @FXML private ToggleButton ledgerTab;
  @FXML private ToggleButton ridesTab;
  @FXML private ToggleButton paymentsTab;
  @FXML private ToggleButton logTab;
  @FXML private Label appendOnly;
  @FXML private StackPane slot;
  @FXML private TableView<LazyRow<LedgerLine>> ledger;
  @FXML private TableColumn<LazyRow<LedgerLine>, String> ledgerNo;
  @FXML private TableColumn<LazyRow<LedgerLine>, String> ledgerAt;
  @FXML private TableColumn<LazyRow<LedgerLine>, String> ledgerText;
  @FXML private TableColumn<LazyRow<LedgerLine>, LedgerLine> ledgerEvent;
  @FXML private TableColumn<LazyRow<LedgerLine>, LedgerLine> ledgerRef;
  @FXML private TableColumn<LazyRow<LedgerLine>, LedgerLine> ledgerPoints;
  @FXML private TableColumn<LazyRow<LedgerLine>, String> ledgerBalance;
  @FXML private TableView<LazyRow<RideLine>> rides;
  @FXML private TableColumn<LazyRow<RideLine>, RideLine> rideNo;
  @FXML private TableColumn<LazyRow<RideLine>, RideLine> rideBike;
  @FXML private TableColumn<LazyRow<RideLine>, String> rideAt;
  @FXML private TableColumn<LazyRow<RideLine>, String> rideEnd;
  @FXML private TableColumn<LazyRow<RideLine>, RideLine> rideStatus;
  @FXML private TableColumn<LazyRow<RideLine>, String> rideFee;
  @FXML private TableView<LazyRow<PaymentLine>> payments;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> paidAt;
  @FXML private TableColumn<LazyRow<PaymentLine>, PaymentLine> paidNo;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> paidStatus;
  @FXML private TableColumn<LazyRow<PaymentLine>, String> paidPrice;
  @FXML private TableView<LazyRow<LoggedEvent>> log;
  @FXML private TableColumn<LazyRow<LoggedEvent>, String> logNo;
  @FXML private TableColumn<LazyRow<LoggedEvent>, String> logAt;
  @FXML private TableColumn<LazyRow<LoggedEvent>, String> logText;
  @FXML private TableColumn<LazyRow<LoggedEvent>, String> logDetail;
  @FXML private TableColumn<LazyRow<LoggedEvent>, String> logActor;
  @FXML private Label count;
  @FXML private Label sums;
  @FXML private Label proof;

  BooksController(Messages messages, Formats formats, RiderModel model, Actions actions) {
    this.messages = messages;
    this.model = model;
    columns = new BookColumns(messages, formats, model, actions);
  }

  @FXML
  private void initialize() {
    columns
        .ledger(ledger)
        .text(ledgerNo, BookColumns::eventNo)
        .text(ledgerAt, line -> columns.at(line.at()))
        .text(ledgerText, columns::kind)
        .text(ledgerBalance, line -> Formats.grouped(line.balance()))
        .node(ledgerEvent, BookColumns::eventName, columns::event)
        .node(ledgerRef, columns::link, columns::reference)
        .node(ledgerPoints, Label::new, BookColumns::points);
    columns
        .rides(rides)
        .text(rideAt, line -> columns.at(line.reservedAt()))
        .text(rideEnd, line -> columns.at(line.endedAt()))
        .text(rideFee, line -> Formats.points(line.fee()))
        .node(rideNo, columns::link, BookColumns::reservation)
        .node(rideBike, columns::link, BookColumns::bike)
        .node(rideStatus, columns::chip, (chip, line) -> chip.show(line.status()));
    columns
        .payments(payments)
        .text(paidAt, line -> columns.at(line.at()))
        .text(paidStatus, columns::status)
        .text(paidPrice, columns::price)
        .node(paidNo, columns::link, BookColumns::approval);
    columns
        .log(log)
        .text(logNo, event -> Formats.grouped(event.seq()))
        .text(logAt, event -> columns.at(event.at()))
        .text(logText, columns::brief)
        .text(logDetail, columns::detail)
        .text(logActor, LoggedEvent::actor);
    tabs();
    model.cardProperty().subscribe(card -> show());
    messages.languageProperty().subscribe(language -> show());
    List.of(model.ledger(), model.rides(), model.payments(), model.log()).forEach(this::follow);
  }

  /** A book that grows stays as ready as it was. */
  private void follow(LazyRows<?> book) {
    book.stageProperty().subscribe(stage -> show());
    book.list().addListener((InvalidationListener) changed -> show());
  }

  private void tabs() {
    books.put(ledgerTab, ledger);
    books.put(ridesTab, rides);
    books.put(paymentsTab, payments);
    books.put(logTab, log);
    books
        .keySet()
        .forEach(tab -> {
          tab.setToggleGroup(group);
          tab.accessibleTextProperty().bind(tab.textProperty());
          tab.setOnAction(event -> group.selectToggle(tab)); // a second click takes no choice back
        });
    books
        .values()
        .forEach(table ->
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
    group.selectToggle(ledgerTab);
    group
        .selectedToggleProperty()
        .subscribe(tab -> {
          model.look(rows());
          show();
        });
  }

  private void show() {
    books.forEach((tab, table) -> show(tab.isSelected(), table));
    visible(appendOnly, ledgerTab.isSelected());
    visible(sums, ledgerTab.isSelected());
    visible(proof, ledgerTab.isSelected());
    count.setText(messages.get("admin.riders.count", rows().count()));
    var card = model.cardProperty().get();
    if (card != null) {
      show(card);
    }
  }

  /** Only the one that is looked at is in the scene: each would cost its styles and its skin. */
  private void show(boolean isLookedAt, TableView<?> table) {
    if (!isLookedAt) {
      slot.getChildren().remove(table);
    } else if (!slot.getChildren().contains(table)) {
      slot.getChildren().add(table);
    }
  }

  private LazyRows<?> rows() {
    if (ridesTab.isSelected()) {
      return model.rides();
    }
    if (paymentsTab.isSelected()) {
      return model.payments();
    }
    return logTab.isSelected() ? model.log() : model.ledger();
  }

  private void show(RiderCard card) {
    ledgerTab.setText(messages.get("admin.riders.tab.ledger"));
    ridesTab.setText(messages.get("admin.riders.tab.rides", card.reservations()));
    paymentsTab.setText(messages.get("admin.riders.tab.payments", card.payments()));
    logTab.setText(messages.get("admin.riders.tab.log"));
    long sum = card.added() - card.taken();
    sums.setText(messages.get("admin.riders.sums", card.added(), card.taken(), sum));
    proof.setText(
        card.agrees()
            ? messages.get("admin.riders.proof.right")
            : messages.get("admin.riders.proof.wrong", card.row().balance()));
    proof.pseudoClassStateChanged(WRONG, !card.agrees());
  }
}
