package ttareungi.ui.admin.riders;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.rider.LedgerLine;
import ttareungi.rider.PaymentLine;
import ttareungi.rider.RideLine;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.Messages;

/** What the columns of a rider's lists say, and where their numbers lead. */
final class BookColumns {
  private static final PseudoClass GAIN = PseudoClass.getPseudoClass("gain");
  private static final String NONE = "\u2013";

  private final Messages messages;
  private final Formats formats;
  private final RiderModel model;
  private final Actions actions;
  private final EventWords words;

  BookColumns(Messages messages, Formats formats, RiderModel model, Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.actions = actions;
    words = new EventWords(messages, model.names(), formats);
  }

  LazyTable<LedgerLine> ledger(TableView<LazyRow<LedgerLine>> table) {
    return over(table, model.ledger());
  }

  LazyTable<RideLine> rides(TableView<LazyRow<RideLine>> table) {
    return over(table, model.rides());
  }

  LazyTable<PaymentLine> payments(TableView<LazyRow<PaymentLine>> table) {
    return over(table, model.payments());
  }

  LazyTable<LoggedEvent> log(TableView<LazyRow<LoggedEvent>> table) {
    return over(table, model.log());
  }

  private <R> LazyTable<R> over(TableView<LazyRow<R>> table, LazyRows<R> rows) {
    table.setPlaceholder(new BookPlaceholder(messages, rows));
    return new LazyTable<>(table, messages).over(rows);
  }

  String at(@Nullable Instant at) {
    return at == null ? NONE : formats.dateTime(at);
  }

  static String eventNo(LedgerLine line) {
    return line.eventSeq() == null ? NONE : Formats.grouped(line.eventSeq());
  }

  String kind(LedgerLine line) {
    return messages.get("ledger.kind." + line.kind());
  }

  static Label eventName() {
    var label = new Label();
    label.getStyleClass().add("event-name");
    return label;
  }

  void event(Label label, LedgerLine line) {
    label.setText(line.eventType() == null ? NONE : words.brief(line.eventType()));
  }

  static void points(Label label, LedgerLine line) {
    label.getStyleClass().setAll("label", "ledger-points");
    label.setText((line.points() > 0 ? "+" : "") + Formats.grouped(line.points()));
    label.pseudoClassStateChanged(GAIN, line.points() > 0);
  }

  LinkCell link() {
    return new LinkCell(actions);
  }

  void reference(LinkCell link, LedgerLine line) {
    if (line.confirmId() != null) {
      link.show(
          messages.get("admin.riders.approval", line.confirmId()),
          new Target.Payment(line.confirmId()));
    } else if (line.reserveNo() != null) {
      link.show(Ids.reservation(line.reserveNo()), new Target.Reservation(line.reserveNo()));
    } else {
      link.show(why(line), null);
    }
  }

  private String why(LedgerLine line) {
    if (line.cause() == null) {
      return NONE;
    }
    var cause = messages.get("cause." + line.cause());
    return line.note() == null ? cause : cause + " \u00b7 " + line.note();
  }

  static void reservation(LinkCell link, RideLine line) {
    link.show(Ids.reservation(line.reserveNo()), new Target.Reservation(line.reserveNo()));
  }

  static void bike(LinkCell link, RideLine line) {
    link.show(Ids.bike(line.bikeId()), new Target.Bike(line.bikeId()));
  }

  StatusChip chip() {
    return new StatusChip(messages);
  }

  static void approval(LinkCell link, PaymentLine line) {
    var no = line.confirmId();
    link.show(no == null ? NONE : no, no == null ? null : new Target.Payment(no));
  }

  String status(PaymentLine line) {
    return messages.get("admin.riders.payment." + line.status());
  }

  String price(PaymentLine line) {
    return formats.won(line.price());
  }

  String brief(LoggedEvent event) {
    return words.brief(event.event());
  }

  String detail(LoggedEvent event) {
    return words.of(event.event()).detail();
  }
}
