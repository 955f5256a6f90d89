package ttareungi.ui.admin.payments;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.DayClosed;
import ttareungi.event.Why;
import ttareungi.kernel.OperatorCommand;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.payment.ApprovePurchase;
import ttareungi.payment.Checkout;
import ttareungi.payment.CloseDay;
import ttareungi.payment.DenyPurchase;
import ttareungi.payment.PaymentLine;
import ttareungi.payment.PaymentTerminal.Payback;
import ttareungi.payment.RefundCounter;
import ttareungi.payment.SettleRefund;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;
import ttareungi.ui.fx.Toasts;

/** Does to payments what an operator asks for, and tells what became of it. FX thread. */
final class PaymentActs {
  private final Messages messages;
  private final Toasts toasts;
  private final AdminHouse house;
  private final PaymentsViewModel model;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  PaymentActs(Messages messages, Toasts toasts, AdminHouse house, PaymentsViewModel model) {
    this.messages = messages;
    this.toasts = toasts;
    this.house = house;
    this.model = model;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  void refund(PaymentLine line, long amount, Why why) {
    var confirmId = String.valueOf(line.confirmId());
    var actor = house.actor();
    var refundId = RequestId.next();
    work(
        () -> house.refunds().refund(refundId, actor, confirmId, amount, why),
        result -> {
          switch (result) {
            case RefundCounter.Result.Answered(Payback said) ->
                say(
                    said == Payback.DONE,
                    said == Payback.DONE,
                    "admin.pay.refund." + said,
                    line,
                    amount);
            case RefundCounter.Result.Refused(Rejection refused) -> refused(refused);
          }
        });
  }

  /** Asks the terminal once more. */
  void ask(PaymentLine line) {
    var refund = line.refund();
    var purchaseId = line.purchaseId();
    if (refund != null) {
      work(
          () -> house.refunds().recover(refund.refundId()),
          said ->
              say(said == Payback.DONE, said != Payback.UNKNOWN, "admin.pay.refund." + said, line));
    } else if (purchaseId != null) {
      work(
          () -> house.checkout().recover(purchaseId),
          said ->
              say(
                  said instanceof Checkout.Result.Credited,
                  !(said instanceof Checkout.Result.Unresolved),
                  key(said),
                  line));
    }
  }

  private static String key(Checkout.Result result) {
    return switch (result) {
      case Checkout.Result.Credited _ -> "admin.pay.asked.CREDITED";
      case Checkout.Result.Declined _ -> "admin.pay.asked.DECLINED";
      case Checkout.Result.Unresolved _, Checkout.Result.Refused _ -> "admin.pay.asked.UNKNOWN";
    };
  }

  /** {@code confirmId}: null where the terminal of a refund was meant, or nothing was approved. */
  void settle(PaymentLine line, boolean approved, @Nullable String confirmId, Why why) {
    hand(
        settling(line, approved, confirmId, why),
        done ->
            say(
                true,
                true,
                line.refund() == null
                    ? "admin.pay.settled"
                    : "admin.pay.settled.refund." + (approved ? "yes" : "no"),
                line));
  }

  private OperatorCommand settling(
      PaymentLine line, boolean approved, @Nullable String confirmId, Why why) {
    var id = RequestId.next();
    var refund = line.refund();
    if (refund != null) {
      return new SettleRefund(id, house.actor(), refund.refundId(), approved, why);
    }
    var purchaseId = String.valueOf(line.purchaseId());
    return approved
        ? new ApprovePurchase(id, house.actor(), purchaseId, String.valueOf(confirmId), why)
        : new DenyPurchase(id, house.actor(), purchaseId, why);
  }

  void close(LocalDate day) {
    hand(
        new CloseDay(RequestId.next(), house.actor(), day),
        done ->
            done.first(DayClosed.class)
                .ifPresent(closed ->
                    toasts.success("admin.pay.day.done", closed.day(), closed.closeNo())));
  }

  private void hand(OperatorCommand command, Consumer<Outcome.Accepted> then) {
    Callable<Outcome> hand = () -> house.desk().submit(command).join();
    work(
        hand,
        outcome -> {
          switch (outcome) {
            case Outcome.Accepted done -> then.accept(done);
            case Rejection refused -> refused(refused);
          }
        });
  }

  /** One thing at a time: a second click does not hand in again. */
  private <T> void work(Callable<T> work, Consumer<T> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    Background.<T>supply(work)
        .onDone(done -> {
          busy.set(false);
          then.accept(done);
          model.refresh();
        })
        .onFault(cause -> {
          busy.set(false);
          toasts.fault(FaultCode.of(cause));
          model.refresh();
        })
        .start();
  }

  private void refused(Rejection refused) {
    var problem = Problem.of(refused);
    toasts.show(
        Toast.of(Toast.Kind.ERROR, messages.bind("admin.pay.refused"))
            .body(messages.bind(problem.key(), problem.details().toArray())));
  }

  /** {@code good}: as it was wished for. What is decided is not open any more. */
  private void say(boolean good, boolean decided, String key, PaymentLine line) {
    var refund = line.refund();
    say(good, decided, key, line, refund == null ? line.price() : refund.points());
  }

  private void say(boolean good, boolean decided, String key, PaymentLine line, long points) {
    if (decided && line.confirmId() == null) {
      model.details().close();
    }
    var body = Ids.rider(line.userId()) + " \u00b7 " + Formats.points(points);
    toasts.show(
        Toast.of(good ? Toast.Kind.SUCCESS : Toast.Kind.WARNING, messages.bind(key))
            .body(messages.bind("admin.pay.about", body)));
  }
}
