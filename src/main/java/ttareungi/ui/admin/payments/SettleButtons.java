package ttareungi.ui.admin.payments;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.payment.PaymentLine;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Messages;

/** What can be done about a payment of which nobody knows whether money moved. */
final class SettleButtons extends HBox {
  SettleButtons(
      Messages messages,
      String id,
      Supplier<@Nullable PaymentLine> line,
      PaymentActs acts,
      PaymentDialogs dialogs) {
    getStyleClass().add("pay-settle");
    disableProperty().bind(acts.busyProperty());
    add(messages, id + "ask", "admin.pay.ask", () -> with(line, acts::ask));
    add(
        messages,
        id + "approve",
        "admin.pay.approve",
        () -> with(line, some -> dialogs.settle(some, true)));
    add(
        messages,
        id + "deny",
        "admin.pay.deny",
        () -> with(line, some -> dialogs.settle(some, false)));
  }

  private void add(Messages messages, String id, String key, Runnable work) {
    var button = Parts.button(messages, id, key, work);
    button.getStyleClass().add("compact");
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(new RoleGate(Act.SETTLE_PAYMENT, button));
  }

  private static void with(Supplier<@Nullable PaymentLine> line, Consumer<PaymentLine> work) {
    var some = line.get();
    if (some != null) {
      work.accept(some);
    }
  }
}
