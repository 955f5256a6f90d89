package ttareungi.ui.admin.payments;

import java.util.Map;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.part.ActorWords;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** What a payment is called where. */
final class PaymentWords {
  private static final String KIOSK = "kiosk:";
  private static final String NONE = "\u2013";

  private PaymentWords() {}

  static String number(PaymentLine line) {
    var confirmId = line.confirmId();
    return confirmId == null ? NONE : confirmId;
  }

  /** Where it was paid. */
  static String place(Messages messages, PaymentLine line) {
    var by = line.openedBy();
    if (by == null) {
      return NONE;
    }
    return by.startsWith(KIOSK)
        ? messages.get("admin.pay.kiosk", by.substring(KIOSK.length()))
        : ActorWords.of(messages, by, Map.of());
  }

  /** Why it was declined or paid back. */
  static String remark(Messages messages, PaymentLine line) {
    var refund = line.refund();
    if (refund != null) {
      var cause = messages.get("cause." + refund.cause());
      return refund.points() == line.price()
          ? cause
          : messages.get("admin.pay.part", Formats.grouped(refund.points()), cause);
    }
    var decline = line.decline();
    var code = line.declineCode();
    return decline == null ? "" : messages.get("decline." + decline, code == null ? "" : code);
  }
}
