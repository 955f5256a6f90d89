package ttareungi.ui.admin.payments;

import javafx.scene.control.Label;
import ttareungi.payment.PaymentKind;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** A pill with the icon, the word and the colour of what became of a payment. */
final class PaymentChip extends Label {
  private final Messages messages;
  private final Icon icon = new Icon("fth-minus");

  PaymentChip(Messages messages) {
    this.messages = messages;
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(textProperty());
  }

  void show(PaymentKind kind) {
    getStyleClass().setAll("label", "status-chip", look(kind));
    icon.setLiteral(icon(kind));
    textProperty().bind(messages.bind("admin.pay.kind." + kind));
  }

  static String look(PaymentKind kind) {
    return switch (kind) {
      case APPROVED -> "bike-available";
      case DECLINED -> "res-expired";
      case REFUNDED -> "res-cancelled";
      case UNRESOLVED -> "warning";
    };
  }

  private static String icon(PaymentKind kind) {
    return switch (kind) {
      case APPROVED -> "fth-check-circle";
      case DECLINED -> "fth-x-circle";
      case REFUNDED -> "fth-rotate-ccw";
      case UNRESOLVED -> "fth-alert-triangle";
    };
  }
}
