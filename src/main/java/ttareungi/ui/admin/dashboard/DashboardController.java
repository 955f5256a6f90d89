package ttareungi.ui.admin.dashboard;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.dashboard.StockLine;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Leads;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.SaveFile;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.admin.shell.FirstSteps;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The dashboard's picture. */
public final class DashboardController {
  private final Messages messages;
  private final Formats formats;
  private final Clockwork clock;
  private final DashboardViewModel model;
  private final Actions actions;
  private final DemoOffer demo;

  @FXML private StackPane welcome;
  @FXML private KpiRow kpis;
  @FXML private ToggleGroup ranges;
  @FXML private ToggleButton rangeDay;
  @FXML private ToggleButton rangeWeek;
  @FXML private ToggleButton rangeMonth;
  @FXML private Label chartTitle;
  @FXML private Label chartNote;
  @FXML private Label legendNow;
  @FXML private Label legendBefore;
  @FXML private StackPane chart;
  @FXML private Label openCount;
  @FXML private ToggleGroup filters;
  @FXML private ToggleButton showAll;
  @FXML private ToggleButton showReserved;
  @FXML private ToggleButton showRiding;
  @FXML private TableView<BoardRowModel> board;
  @FXML private TableColumn<BoardRowModel, String> number;
  @FXML private TableColumn<BoardRowModel, String> rider;
  @FXML private TableColumn<BoardRowModel, String> bike;
  @FXML private TableColumn<BoardRowModel, String> station;
  @FXML private TableColumn<BoardRowModel, String> time;
  @FXML private TableColumn<BoardRowModel, BoardRowModel> status;
  @FXML private TableColumn<BoardRowModel, BoardRowModel> left;
  @FXML private Label lastSeq;
  @FXML private MenuButton kind;
  @FXML private Button pause;
  @FXML private Icon pauseIcon;
  @FXML private ListView<LoggedEvent> feed;
  @FXML private Label stockCount;
  @FXML private ListView<StockLine> stock;

  public DashboardController(
      Messages messages,
      Formats formats,
      Clockwork clock,
      DashboardViewModel model,
      Actions actions,
      DemoOffer demo) {
    this.messages = messages;
    this.formats = formats;
    this.clock = clock;
    this.model = model;
    this.actions = actions;
    this.demo = demo;
  }

  @FXML
  private void initialize() {
    showWelcome();
    new KpiTiles(messages, formats, model.kpisProperty()).leadingTo(actions).addTo(kpis);
    showChart();
    showBoard();
    showFeed();
    showStock();
    messages.languageProperty().subscribe(this::sayAgain);
  }

  @FXML
  private void switchPause() {
    var paused = model.feed().pausedProperty();
    paused.set(!paused.get());
  }

  private void showWelcome() {
    welcome.getChildren().add(new FirstSteps(messages, actions, demo));
    var empty =
        model.loadedProperty().and(model.hasStationsProperty().not().or(demo.busyProperty()));
    welcome.visibleProperty().bind(empty);
    welcome.managedProperty().bind(empty);
  }

  private void showChart() {
    var hours = new HourChart(messages);
    chart.getChildren().add(hours);
    hours.kpisProperty().bind(model.kpisProperty());
    var words = new ChartWords(messages, clock.nowProperty(), formats);
    chartNote.textProperty().bind(words.note(model.kpisProperty()));
    var range = model.rangeProperty();
    Segmented.bind(
        ranges,
        Map.of(DashRange.DAY, rangeDay, DashRange.WEEK, rangeWeek, DashRange.MONTH, rangeMonth),
        range);
    chartTitle.textProperty().bind(words.title(range));
    legendNow.textProperty().bind(words.bars(range));
    legendBefore.textProperty().bind(words.before(range));
  }

  /** The figures of the range, as they are on screen. */
  @FXML
  private void exportFigures() {
    var read = model.kpisProperty().get();
    if (read != null) {
      var name = messages.get("admin.dashboard.file", formats.date(clock.nowProperty().get()));
      new SaveFile(messages, actions).ask("csv", name, new KpiFile(messages, read)::write);
    }
  }

  private void showBoard() {
    new BoardColumns(messages, formats, clock.nowProperty())
        .set(number, rider, bike, station, time, status, left);
    board.setItems(model.board().shown());
    board.setRowFactory(table -> new BoardTableRow(this::showReservation));
    Keys.of(board).on(KeyCode.ENTER, "keys.open", this::openChosen);
    board.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    board.setPlaceholder(new BoardPlaceholder(messages, model.loadedProperty()));
    Segmented.bind(
        filters,
        Map.of(
            BoardFilter.ALL, showAll,
            BoardFilter.RESERVED, showReserved,
            BoardFilter.RIDING, showRiding),
        model.board().filterProperty());
    model.kpisProperty().subscribe(this::count);
  }

  private void openChosen() {
    var chosen = board.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      showReservation(chosen.reserveNo());
    }
  }

  private void showReservation(long reserveNo) {
    actions.show(new Target.Reservation(reserveNo));
  }

  private void count(@Nullable Kpis read) {
    long reserved = read == null ? 0 : read.reserved();
    long riding = read == null ? 0 : read.riding();
    openCount.textProperty().bind(messages.bind("admin.board.open", reserved + riding));
    showReserved.textProperty().bind(messages.bind("admin.board.reserved", reserved));
    showReserved.accessibleTextProperty().bind(showReserved.textProperty());
    showRiding.textProperty().bind(messages.bind("admin.board.riding", riding));
    showRiding.accessibleTextProperty().bind(showRiding.textProperty());
  }

  private void showFeed() {
    var events = model.feed();
    var words = new EventWords(messages, model.names(), formats);
    feed.setItems(events.shown());
    feed.setCellFactory(list -> new FeedCell(words, formats, this::follow));
    feed.setPlaceholder(Placeholders.label(messages, "admin.feed.empty"));
    feed.setOnKeyPressed(event -> {
      var chosen = feed.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        follow(chosen);
      }
    });
    events.pointedAtProperty().bind(feed.hoverProperty());
    new FeedKinds(messages, events.kindProperty()).offer(kind);
    events.kindProperty().subscribe(this::sayKind);
    events.pausedProperty().subscribe(this::showPause);
  }

  /** The pill says what is shown: how far the log has come, or the one kind. */
  private void sayKind(FeedKind chosen) {
    lastSeq
        .textProperty()
        .bind(
            chosen == FeedKind.ALL
                ? messages.bind("admin.feed.seq", model.feed().lastSeqProperty())
                : messages.bind("admin.feed.kind." + chosen));
  }

  private void follow(LoggedEvent event) {
    Leads.of(event.event()).ifPresent(actions::show);
  }

  private void showPause(boolean paused) {
    pauseIcon.setLiteral(paused ? "fth-play" : "fth-pause");
    var held = model.feed().heldBackProperty();
    pause
        .textProperty()
        .bind(
            paused
                ? Bindings.createStringBinding(
                    () -> messages.get("admin.feed.resume", held.get()),
                    held,
                    messages.languageProperty())
                : messages.bind("admin.feed.pause"));
    pause.accessibleTextProperty().bind(pause.textProperty());
  }

  private void showStock() {
    stock.setItems(model.stock());
    stock.setCellFactory(list -> new StockCell(messages, this::planMoves));
    stock.setOnMouseClicked(event -> showStation());
    stock.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        showStation();
      }
    });
    stock.setPlaceholder(Placeholders.label(messages, "admin.stock.empty"));
    var count = Bindings.size(model.stock());
    stockCount.textProperty().bind(count.asString());
    count.subscribe(n -> stockCount.pseudoClassStateChanged(Placeholders.SOME, n.intValue() > 0));
  }

  private void planMoves(long stationId) {
    actions.show(new Target.Moves(stationId));
  }

  @FXML
  private void openMap() {
    actions.show(new Target.Whole(Section.STATIONS));
  }

  private void showStation() {
    var chosen = stock.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      actions.show(new Target.Station(chosen.stationId()));
    }
  }

  private void sayAgain() {
    Objects.requireNonNull(board).refresh();
    feed.refresh();
    stock.refresh();
  }
}
