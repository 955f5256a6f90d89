package ttareungi.ui.admin.payments;

import static ttareungi.ui.common.Shown.visible;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Act;
import ttareungi.payment.PaymentKind;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.ActorWords;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.payments.PaymentDetails.Looked;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** One payment: its facts, what happened to it, and what can be done. */
final class PaymentDrawer extends VBox {
  private final Messages messages;
  private final Formats formats;
  private final PaymentDetails details;
  private final EventWords words;
  private final Label title = new Label();
  private final PaymentChip chip;
  private final Hyperlink rider = new Hyperlink();
  private final GridPane facts = new GridPane();
  private final VBox history = new VBox();
  private final RoleGate refund;
  private final HBox settling;
  private final Label note = new Label();

  PaymentDrawer(
      Messages messages,
      Formats formats,
      PaymentDetails details,
      PaymentActs acts,
      PaymentDialogs dialogs,
      Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.details = details;
    words = new EventWords(messages, new StationNames(), formats);
    chip = new PaymentChip(messages);
    title.setId("pay-title");
    title.getStyleClass().addAll("title-section", LazyTable.LONG_NUMBER);
    var whole = new Tooltip();
    whole.textProperty().bind(title.textProperty());
    title.setTooltip(whole);
    rider.setId("pay-rider");
    rider.accessibleTextProperty().bind(rider.textProperty());
    rider.setOnAction(event -> with(line -> actions.show(new Target.Rider(line.userId()))));
    note.setId("pay-note");
    note.setWrapText(true);
    note.getStyleClass().addAll("small", "muted");
    var back =
        Parts.button(
            messages,
            "pay-refund",
            "admin.pay.refund",
            "fth-rotate-ccw",
            () -> with(dialogs::refund));
    refund = new RoleGate(Act.REFUND, back);
    settling =
        new SettleButtons(messages, "pay-", () -> details.lineProperty().get(), acts, dialogs);
    getStyleClass().addAll("card", "pay-drawer");
    setId("pay-drawer");
    build();
    details.lookedProperty().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show(details.lookedProperty().get()));
  }

  private void build() {
    var close = Parts.button(messages, "pay-close", "admin.drawer.close", details::close);
    close.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(title, copying(), chip, Parts.gap(), close);
    head.getStyleClass().addAll("drawer-head", "drawer-title");
    facts.getStyleClass().addAll("facts", "res-facts");
    history.setId("pay-timeline");
    history.getStyleClass().addAll("history", "pay-history");
    var scroll = new ScrollPane(history);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("history-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var acting = new VBox(note, refund, settling);
    acting.getStyleClass().add("act-panel");
    getChildren().setAll(head, facts, scroll, acting);
  }

  private Node copying() {
    var copy = new Button();
    copy.setId("pay-copy");
    copy.setGraphic(new Icon("fth-copy"));
    copy.getStyleClass().addAll("flat", "icon-only");
    copy.accessibleTextProperty().bind(messages.bind("admin.drawer.copy"));
    var tip = new Tooltip();
    tip.textProperty().bind(copy.accessibleTextProperty());
    copy.setTooltip(tip);
    copy.setOnAction(event -> with(PaymentDrawer::copy));
    return Parts.when(
        Bindings.createBooleanBinding(
            () -> {
              var line = details.lineProperty().get();
              return line != null && line.confirmId() != null;
            },
            details.lineProperty()),
        copy);
  }

  private static void copy(PaymentLine line) {
    var content = new ClipboardContent();
    content.putString(PaymentWords.number(line));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void with(Consumer<PaymentLine> work) {
    var line = details.lineProperty().get();
    if (line != null) {
      work.accept(line);
    }
  }

  private void show(@Nullable Looked looked) {
    if (looked == null) {
      return;
    }
    var line = looked.line();
    title.setText(
        line.confirmId() == null ? messages.get("admin.pay.unnumbered") : line.confirmId());
    chip.show(line.kind());
    rider.setText(Ids.rider(line.userId()));
    facts.getChildren().clear();
    fact(0, "admin.pay.rider", null);
    facts.add(rider, 1, 0);
    fact(1, "admin.pay.price", formats.won(line.price()));
    fact(2, "admin.pay.at", formats.dateTime(line.at()));
    fact(3, "admin.pay.place", PaymentWords.place(messages, line));
    fact(4, "admin.pay.balance", Formats.points(line.balance()));
    fact(5, "admin.pay.remark", PaymentWords.remark(messages, line));
    if (line.refund() != null) {
      fact(6, "admin.pay.paidback", formats.won(line.refund().points()));
    }
    history
        .getChildren()
        .setAll(looked.history().stream().map(logged -> item(logged, looked.operators())).toList());
    boolean refundable = line.refundable() > 0;
    visible(refund, refundable);
    visible(settling, line.kind() == PaymentKind.UNRESOLVED);
    note.setText(messages.get(note(line)));
  }

  private static String note(PaymentLine line) {
    return switch (line.kind()) {
      case APPROVED -> line.refundable() > 0 ? "admin.pay.note.refund" : "admin.pay.note.spent";
      case REFUNDED -> "admin.pay.note.once";
      case DECLINED -> "admin.pay.note.declined";
      case UNRESOLVED -> "admin.pay.note.unresolved";
    };
  }

  private void fact(int row, String key, @Nullable String value) {
    facts.add(Parts.label(messages.bind(key), "muted"), 0, row);
    if (value != null) {
      facts.add(new Label(value), 1, row);
    }
  }

  private VBox item(LoggedEvent logged, Map<Long, String> operators) {
    var head = new Label(words.brief(logged.event()));
    head.getStyleClass().add("strong");
    var more =
        new Label(
            formats.dateTime(logged.at())
                + " \u00b7 "
                + ActorWords.of(messages, logged.actor(), operators));
    more.getStyleClass().addAll("small", "muted");
    var said = new Label(words.of(logged.event()).detail());
    said.getStyleClass().add("small");
    said.setWrapText(true);
    var item = new VBox(head, said, more);
    item.getStyleClass().addAll("history-item", "lines");
    return item;
  }
}
