package ttareungi.ui.admin.wizard;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.operator.AddFirstOperator;
import ttareungi.operator.Operators;
import ttareungi.pin.WeakPins;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** The first operator of a house: an administrator, with a PIN of his own; there is no other. */
final class FirstOperator {
  static final int PIN_LENGTH = 6;

  private final AdminHouse house;
  private final Consumer<SignedIn> made;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  FirstOperator(AdminHouse house, Consumer<SignedIn> made) {
    this.house = house;
    this.made = made;
  }

  ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  /** Both PINs are cleared. */
  void make(String number, String name, char[] pin, char[] again) {
    var wrong = complaint(number.strip(), name, pin, again);
    problem.set(wrong);
    if (wrong == null && !busy.get()) {
      busy.set(true);
      long operatorNo = Long.parseLong(number.strip());
      var digits = pin.clone();
      Background.supply(() -> add(operatorNo, name.strip(), digits))
          .onDone(outcome -> answer(outcome, operatorNo, name.strip()))
          .onFault(this::failed)
          .start();
    }
    Arrays.fill(pin, '\0');
    Arrays.fill(again, '\0');
  }

  private static @Nullable Problem complaint(String number, String name, char[] pin, char[] again) {
    if (!number.matches("[0-9]{1,6}") || Long.parseLong(number) < 1) {
      return Problem.of("reason.OPERATOR_NUMBER_INVALID", number, Operators.HIGHEST_NUMBER);
    }
    if (name.isBlank()) {
      return Problem.of("admin.wizard.name.missing");
    }
    if (!new String(pin).matches("[0-9]{" + PIN_LENGTH + "}")) {
      return Problem.of("admin.wizard.pin.six");
    }
    if (WeakPins.isWeak(pin, Long.parseLong(number))) {
      return Problem.of("admin.wizard.pin.weak");
    }
    return Arrays.equals(pin, again) ? null : Problem.of("admin.wizard.pin.again");
  }

  private Outcome add(long operatorNo, String name, char[] pin) {
    try {
      var hash = house.pins().hash(pin);
      var add = new AddFirstOperator(RequestId.next(), Actors.HOUSE, operatorNo, name, hash);
      return house.desk().submit(add).join();
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private void answer(Outcome outcome, long operatorNo, String name) {
    busy.set(false);
    switch (outcome) {
      case Outcome.Accepted _ -> made.accept(new SignedIn(operatorNo, name, Role.ADMINISTRATOR));
      case Rejection refused -> problem.set(Problem.of(refused));
    }
  }

  private void failed(Throwable cause) {
    busy.set(false);
    problem.set(Problem.of("admin.door.failed", FaultCode.of(cause)));
  }
}
