package ttareungi.operator;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.OPERATOR_EXISTS;
import static ttareungi.kernel.Reason.OPERATOR_NUMBER_INVALID;

import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for operators. */
public final class Operators {
  public static final long HIGHEST_NUMBER = 999_999;

  private Operators() {}

  public static void register(Decisions decisions) {
    decisions.with(AddOperator.class, Operators::add);
  }

  private static Outcome add(AddOperator command, Work work) {
    if (command.operatorNo() < 1 || command.operatorNo() > HIGHEST_NUMBER) {
      return Rejection.of(OPERATOR_NUMBER_INVALID, command.operatorNo(), HIGHEST_NUMBER);
    }
    if (command.name().isBlank()) {
      return Rejection.of(FIELD_MISSING, "name");
    }
    var operators = work.repository(OperatorRepository.class);
    if (operators.find(command.operatorNo()).isPresent()) {
      return Rejection.of(OPERATOR_EXISTS, command.operatorNo());
    }
    operators.insert(new Operator(command.operatorNo(), command.name(), command.pin()));
    return accepted(new OperatorJoined(command.operatorNo(), command.name()));
  }
}
