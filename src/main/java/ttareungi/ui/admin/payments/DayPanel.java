package ttareungi.ui.admin.payments;

import static ttareungi.ui.common.Shown.visible;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.payment.DayClose;
import ttareungi.payment.DayToClose;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** What has to be so before a day is closed, what is in the way, and the days that are closed. */
final class DayPanel extends VBox {
  /** Of the closed days at first; then as many more each time. */
  private static final int CLOSED = 30;

  private final Messages messages;
  private final Formats formats;
  private final PaymentsViewModel model;
  private final PaymentActs acts;
  private final PaymentDialogs dialogs;
  private final DayPrinting printing;
  private final Label state = new Label();
  private final VBox body = new VBox();
  private final VBox sums = new VBox();
  private final Button close;
  private final Label why = new Label();
  private int closedShown = CLOSED;

  DayPanel(
      Messages messages,
      Formats formats,
      PaymentsViewModel model,
      PaymentActs acts,
      PaymentDialogs dialogs,
      DayPrinting printing) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.acts = acts;
    this.dialogs = dialogs;
    this.printing = printing;
    setId("pay-day");
    getStyleClass().addAll("card", "pay-day");
    state.setId("pay-day-state");
    close = new Button();
    close.setId("pay-day-close");
    close.getStyleClass().add("accent");
    close.setMaxWidth(Double.MAX_VALUE);
    close.setGraphic(new Icon("fth-lock"));
    close.accessibleTextProperty().bind(close.textProperty());
    close.setOnAction(event -> close());
    why.setId("pay-day-why");
    why.setWrapText(true);
    why.getStyleClass().addAll("small", "muted");
    build();
    model.dayProperty().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show(model.dayProperty().get()));
  }

  private void build() {
    var head =
        Parts.head(Parts.label(messages.bind("admin.pay.day"), "section"), Parts.gap(), state);
    body.getStyleClass().add("pay-checks");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("history-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    sums.getStyleClass().add("pay-sums");
    var foot = new VBox(sums, new RoleGate(Act.CLOSE_DAY, close), why);
    foot.getStyleClass().add("pay-foot");
    getChildren().setAll(head, scroll, foot);
  }

  private void show(@Nullable DayToClose day) {
    if (day == null) {
      return;
    }
    state.setText(messages.get(day.isReady() ? "admin.pay.day.ready" : "admin.pay.day.before"));
    state.getStyleClass().setAll("label", "pill", day.isReady() ? "accent" : "warning");
    body.getChildren().clear();
    checks(day);
    day.unresolved().forEach(line -> body.getChildren().add(card(line)));
    day.closed().stream()
        .limit(closedShown)
        .forEach(closed -> body.getChildren().add(closed(closed)));
    if (day.closed().size() > closedShown) {
      body.getChildren()
          .add(Parts.button(messages, "pay-day-older", "admin.pay.day.older", this::older));
    }
    sums(day);
    close.setText(messages.get("admin.pay.day.close", day.day().date()));
    close.setDisable(!day.isReady());
    why.setText(reason(day));
    visible(why, !why.getText().isEmpty());
  }

  private String reason(DayToClose day) {
    if (day.pending() > 0) {
      return messages.get("admin.pay.day.why.pending", day.pending());
    }
    return day.isOver() ? "" : messages.get("admin.pay.day.why.open", day.day().date());
  }

  private void checks(DayToClose day) {
    var figures = day.figures();
    check(
        figures.agrees(),
        "admin.pay.check.approvals",
        messages.get("admin.pay.count", figures.approvals()));
    check(
        true,
        "admin.pay.check.refunds",
        messages.get(
            "admin.pay.check.refunded", figures.refunds(), Formats.points(figures.refunded())));
    check(day.ledgerAgrees(), "admin.pay.check.ledger", Formats.points(day.ledger()));
    check(
        day.pending() == 0,
        "admin.pay.check.pending",
        messages.get("admin.pay.count", day.pending()));
  }

  private void check(boolean good, String key, String value) {
    var icon = new Icon(good ? "fth-check-circle" : "fth-alert-triangle");
    icon.getStyleClass().add(good ? "good" : "bad");
    var name = new Label(messages.get(key), icon);
    name.getStyleClass().add("strong");
    body.getChildren().add(row(name, value));
  }

  private HBox row(Node name, String value) {
    var said = new Label(value);
    said.getStyleClass().add("muted");
    var row = new HBox(name, Parts.gap(), said);
    row.getStyleClass().add("pay-check");
    return row;
  }

  private VBox card(PaymentLine line) {
    var what =
        new Label(
            Ids.rider(line.userId())
                + " \u00b7 "
                + formats.won(line.refund() == null ? line.price() : line.refund().points())
                + " \u00b7 "
                + formats.minute(line.at()));
    what.getStyleClass().add("strong");
    var silent = Parts.label(messages.bind("admin.pay.silent"), "small", "strong");
    var text =
        Parts.label(
            messages.bind(
                line.refund() == null ? "admin.pay.silent.purchase" : "admin.pay.silent.refund"),
            "small");
    text.setWrapText(true);
    var buttons = new SettleButtons(messages, "pay-day-", () -> line, acts, dialogs);
    var card = new VBox(new HBox(what, Parts.gap(), silent), text, buttons);
    card.getStyleClass().addAll("note", "warning", "pay-open");
    return card;
  }

  private void older() {
    closedShown += CLOSED;
    show(model.dayProperty().get());
  }

  private HBox closed(DayClose closed) {
    var name =
        new Label(
            messages.get("admin.pay.day.closed", closed.closeNo(), closed.day()),
            new Icon("fth-check-circle"));
    var print =
        Parts.button(
            messages,
            "pay-print-" + closed.closeNo(),
            "admin.pay.print",
            () -> printing.print(closed));
    print.getStyleClass().add("compact");
    var row = row(name, formats.won(closed.sums().net()));
    row.getStyleClass().add("pay-closed");
    row.getChildren().add(print);
    return row;
  }

  private void sums(DayToClose day) {
    var of = day.sums();
    sums.getChildren()
        .setAll(
            row(new Label(messages.get("admin.pay.sum.sold")), Formats.signedPoints(of.net())),
            row(new Label(messages.get("admin.pay.sum.used")), Formats.signedPoints(-of.used())),
            row(
                new Label(messages.get("admin.pay.sum.returned")),
                Formats.signedPoints(of.returned())),
            row(
                new Label(messages.get("admin.pay.sum.adjusted")),
                Formats.signedPoints(of.adjusted())),
            row(
                new Label(messages.get("admin.pay.sum.change")),
                Formats.signedPoints(of.change())));
    sums.getChildren().getLast().getStyleClass().add("total");
  }

  private void close() {
    var day = model.dayProperty().get();
    if (day != null) {
      dialogs.close(day);
    }
  }
}
