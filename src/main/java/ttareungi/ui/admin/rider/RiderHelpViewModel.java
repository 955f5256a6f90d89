package ttareungi.ui.admin.rider;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.pin.IssuePinCode;
import ttareungi.pin.PinHash;
import ttareungi.pin.UnlockRider;
import ttareungi.rider.Riders;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** Helps a rider who stands at a kiosk and cannot get in: a one-time code, or an unlocking. */
public final class RiderHelpViewModel {
  private final Desk desk;
  private final Function<char[], PinHash> hash;
  private final Supplier<String> actor;
  private boolean gone;
  private final StringProperty number = new SimpleStringProperty("");
  private final StringProperty why = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper unlocked = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  /**
   * {@code hash}: slow, and so called off the FX thread; {@code actor}: asked when it is handed in.
   */
  public RiderHelpViewModel(Desk desk, Function<char[], PinHash> hash, Supplier<String> actor) {
    this.desk = desk;
    this.hash = hash;
    this.actor = actor;
    number.subscribe(this::changed);
    why.subscribe(this::changed);
  }

  /** As the operator types it: with or without the letter of the format. */
  public StringProperty numberProperty() {
    return number;
  }

  public StringProperty whyProperty() {
    return why;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Six digits to read out; empty before there are any. */
  public ReadOnlyStringProperty codeProperty() {
    return code.getReadOnlyProperty();
  }

  /** The rider who was unlocked; empty before one was. */
  public ReadOnlyStringProperty unlockedProperty() {
    return unlocked.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void issueCode() {
    var digits = OneTimeCode.draw();
    send(
        asked ->
            new IssuePinCode(
                RequestId.next(),
                asked.actor(),
                asked.userId(),
                OneTimeCode.hash(digits, hash),
                asked.why()),
        asked -> code.set(digits));
  }

  public void unlock() {
    send(
        asked -> new UnlockRider(RequestId.next(), asked.actor(), asked.userId(), asked.why()),
        asked -> unlocked.set(Ids.rider(asked.userId())));
  }

  /** Nothing of it stays once the dialog is gone. */
  void forget() {
    gone = true;
    code.set("");
  }

  private long userId() {
    return Ids.parseRider(number.get()).orElse(0);
  }

  /** What the fields said when it was sent: they may be typed into before the answer comes. */
  private record Asked(String actor, long userId, String why) {}

  private void send(Function<Asked, Command> command, Consumer<Asked> done) {
    var asked = new Asked(actor.get(), userId(), why.get().strip());
    if (busy.get()) {
      return;
    }
    if (!Riders.isNumber(asked.userId()) || asked.why().isEmpty()) {
      boolean known = Riders.isNumber(asked.userId());
      problem.set(Problem.of(known ? "admin.rider.why.missing" : "admin.rider.number.invalid"));
      return;
    }
    changed();
    busy.set(true);
    Background.supply(() -> desk.submit(command.apply(asked)).join())
        .onDone(outcome -> answered(outcome, () -> done.accept(asked)))
        .onFault(cause -> refused(Problem.of("fault.code", FaultCode.of(cause))))
        .start();
  }

  private void answered(Outcome outcome, Runnable done) {
    switch (outcome) {
      case Outcome.Accepted _ -> {
        busy.set(false);
        if (!gone) {
          done.run();
        }
      }
      case Rejection rejection -> refused(Problem.of(rejection));
    }
  }

  private void refused(Problem why) {
    busy.set(false);
    problem.set(why);
  }

  private void changed() {
    problem.set(null);
    code.set("");
    unlocked.set("");
  }
}
