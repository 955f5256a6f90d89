package ttareungi.ui.admin.payments;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.payment.DayToClose;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Asks how much and why before money goes back, and why before a payment is settled by hand. */
final class PaymentDialogs {
  private static final Cause[] REFUND = {
    Cause.RIDER_ASKED, Cause.WRONG_CHARGE, Cause.PAYMENT_FAULT, Cause.GOODWILL, Cause.OTHER
  };
  private static final Cause[] SETTLE = {
    Cause.PAYMENT_FAULT, Cause.KIOSK_FAULT, Cause.RIDER_ASKED, Cause.OTHER
  };

  private final Messages messages;
  private final ModalHost host;
  private final PaymentActs acts;

  PaymentDialogs(Messages messages, ModalHost host, PaymentActs acts) {
    this.messages = messages;
    this.host = host;
    this.acts = acts;
  }

  void refund(PaymentLine line) {
    var most = line.refundable();
    var amount = new TextField(String.valueOf(most));
    amount.setId("pay-amount");
    var why = new WhyForm(messages, REFUND);
    var card =
        new DialogCard(messages, "admin.pay.refund.title", line.confirmId())
            .text("admin.pay.refund.text", Ids.rider(line.userId()), Formats.points(most))
            .node(Parts.field(messages.bind("admin.pay.refund.amount"), amount))
            .node(why);
    var fits =
        Bindings.createBooleanBinding(
            () -> amount(amount.getText(), most).isPresent(), amount.textProperty());
    ask(
        card,
        "admin.pay.refund.yes",
        why,
        fits,
        said -> acts.refund(line, amount(amount.getText(), most).orElse(0), said));
  }

  /** {@code approved}: the money moved, whichever way it was meant to. */
  void settle(PaymentLine line, boolean approved) {
    var refund = line.refund();
    var answer = approved ? "yes" : "no";
    var prefix =
        refund == null ? "admin.pay.settle." + answer : "admin.pay.settle.refund." + answer;
    long points = refund == null ? line.price() : refund.points();
    var number = new TextField();
    number.setId("pay-number");
    var why = new WhyForm(messages, SETTLE);
    var card =
        new DialogCard(messages, prefix + ".title")
            .text(prefix + ".text", Ids.rider(line.userId()), Formats.points(points));
    boolean wantsNumber = approved && line.refund() == null;
    if (wantsNumber) {
      card.node(Parts.field(messages.bind("admin.pay.number"), number));
    }
    var enough =
        Bindings.createBooleanBinding(
            () -> !wantsNumber || !number.getText().isBlank(), number.textProperty());
    ask(
        card.node(why),
        prefix + ".do",
        why,
        enough,
        said -> acts.settle(line, approved, wantsNumber ? number.getText() : null, said));
  }

  /** For ever: what is closed is asked for by its date and its sum. */
  void close(DayToClose day) {
    var date = day.day().date();
    var card =
        new DialogCard(messages, "admin.pay.day.ask", date)
            .text("admin.pay.day.ask.text", Formats.points(day.sums().net()));
    card.action("admin.pay.no", host::close);
    card.button(
            "admin.pay.day.yes",
            () -> {
              host.close();
              acts.close(date);
            },
            "danger")
        .setId("pay-day-yes");
    host.show(card);
  }

  private void ask(
      DialogCard card, String yesKey, WhyForm why, BooleanBinding ready, Consumer<Why> yes) {
    card.action("admin.pay.no", host::close);
    var button =
        card.button(
            yesKey,
            () -> {
              var said = why.whyProperty().get();
              if (said != null) {
                host.close();
                yes.accept(said);
              }
            },
            "danger");
    button.setId("pay-yes");
    button.disableProperty().bind(why.whyProperty().isNull().or(ready.not()));
    host.show(card);
  }

  private static OptionalLong amount(String typed, long most) {
    var text = typed.strip().replace(",", "");
    if (!text.matches("\\d{1,9}")) {
      return OptionalLong.empty();
    }
    long amount = Long.parseLong(text);
    return amount >= 1 && amount <= most ? OptionalLong.of(amount) : OptionalLong.empty();
  }
}
