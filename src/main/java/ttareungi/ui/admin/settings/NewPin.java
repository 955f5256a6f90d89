package ttareungi.ui.admin.settings;

import java.util.Arrays;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Command;
import ttareungi.kernel.RequestId;
import ttareungi.operator.AddOperator;
import ttareungi.operator.Operator;
import ttareungi.operator.Operators;
import ttareungi.operator.ResetOperatorPin;
import ttareungi.pin.PinHash;
import ttareungi.pin.WeakPins;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;

/** A PIN that an administrator gives to somebody. Whatever comes of it, the digits are cleared. */
final class NewPin {
  private static final String SIX = "[0-9]{6}";

  private final AdminHouse house;
  private final Deed deed;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  NewPin(AdminHouse house) {
    this.house = house;
    deed = new Deed(house);
  }

  ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return deed.busyProperty();
  }

  void add(
      String number,
      String name,
      Role role,
      char[] pin,
      char[] again,
      @Nullable Why why,
      Runnable done) {
    long operatorNo = number.strip().matches("[0-9]{1,6}") ? Long.parseLong(number.strip()) : 0;
    var wrong =
        name.isBlank()
            ? Problem.of("admin.wizard.name.missing")
            : operatorNo < 1
                ? Problem.of(
                    "reason.OPERATOR_NUMBER_INVALID", number.strip(), Operators.HIGHEST_NUMBER)
                : null;
    send(
        wrong,
        operatorNo,
        pin,
        again,
        why,
        (actor, hash) ->
            new AddOperator(RequestId.next(), actor, operatorNo, name.strip(), role, hash, why),
        done);
  }

  void reset(Operator operator, char[] pin, char[] again, @Nullable Why why, Runnable done) {
    long operatorNo = operator.operatorNo();
    send(
        null,
        operatorNo,
        pin,
        again,
        why,
        (actor, hash) -> reset(actor, operatorNo, hash, why),
        done);
  }

  private static Command reset(String actor, long operatorNo, PinHash hash, @Nullable Why why) {
    if (why == null) {
      throw new IllegalStateException("sent without a why");
    }
    return new ResetOperatorPin(RequestId.next(), actor, operatorNo, hash, why);
  }

  private void send(
      @Nullable Problem before,
      long operatorNo,
      char[] pin,
      char[] again,
      @Nullable Why why,
      BiFunction<String, PinHash, Command> command,
      Runnable done) {
    var wrong = before == null ? complaint(operatorNo, pin, again, why) : before;
    problem.set(wrong);
    if (wrong == null) {
      var digits = pin.clone();
      deed.send(actor -> command.apply(actor, hash(digits)), done, problem::set);
    }
    Arrays.fill(pin, '\0');
    Arrays.fill(again, '\0');
  }

  private PinHash hash(char[] digits) {
    try {
      return house.pins().hash(digits);
    } finally {
      Arrays.fill(digits, '\0');
    }
  }

  private static @Nullable Problem complaint(
      long operatorNo, char[] pin, char[] again, @Nullable Why why) {
    if (!new String(pin).matches(SIX)) {
      return Problem.of("admin.wizard.pin.six");
    }
    if (WeakPins.isWeak(pin, operatorNo)) {
      return Problem.of("admin.wizard.pin.weak");
    }
    if (!Arrays.equals(pin, again)) {
      return Problem.of("admin.wizard.pin.again");
    }
    return why == null ? Problem.of("reason.WHY_MISSING") : null;
  }
}
