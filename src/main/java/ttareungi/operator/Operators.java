package ttareungi.operator;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.ADMINISTRATOR_EXISTS;
import static ttareungi.kernel.Reason.LAST_ADMINISTRATOR;
import static ttareungi.kernel.Reason.OPERATOR_EXISTS;
import static ttareungi.kernel.Reason.OPERATOR_NUMBER_INVALID;
import static ttareungi.kernel.Reason.OPERATOR_UNKNOWN;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorLeft;
import ttareungi.event.DomainEvent.OperatorPinChanged;
import ttareungi.event.DomainEvent.OperatorRoleChanged;
import ttareungi.event.DomainEvent.OperatorSignedIn;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Names;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.pin.PinHash;
import ttareungi.pin.PinRules;

/** The rules for operators. */
public final class Operators {
  public static final long HIGHEST_NUMBER = 999_999;

  private Operators() {}

  public static void register(Decisions decisions) {
    decisions.with(AddOperator.class, Operators::add);
    decisions.with(AddFirstOperator.class, Operators::addFirst);
    decisions.with(ChangeRole.class, Operators::changeRole);
    decisions.with(ChangeOperatorPin.class, Operators::changePin);
    decisions.with(ResetOperatorPin.class, Operators::resetPin);
    decisions.with(RemoveOperator.class, Operators::remove);
    decisions.with(NoteSignIn.class, Operators::signIn);
    decisions.behind(new OperatorGate());
  }

  private static Outcome add(AddOperator command, Work work) {
    return add(
        new Operator(command.operatorNo(), command.name(), command.role(), command.pin()), work);
  }

  /** Two windows may stand open on an empty house. */
  private static Outcome addFirst(AddFirstOperator command, Work work) {
    if (work.repository(OperatorRepository.class).administrators() > 0) {
      return Rejection.of(ADMINISTRATOR_EXISTS);
    }
    return add(
        new Operator(command.operatorNo(), command.name(), Role.ADMINISTRATOR, command.pin()),
        work);
  }

  private static Outcome add(Operator operator, Work work) {
    long operatorNo = operator.operatorNo();
    if (operatorNo < 1 || operatorNo > HIGHEST_NUMBER) {
      return Rejection.of(OPERATOR_NUMBER_INVALID, operatorNo, HIGHEST_NUMBER);
    }
    var unfit = Names.refusal(operator.name(), Names.LONGEST_OF_OPERATOR);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    var operators = work.repository(OperatorRepository.class);
    if (operators.find(operatorNo).isPresent()) {
      return Rejection.of(OPERATOR_EXISTS, operatorNo);
    }
    operators.insert(operator);
    return accepted(new OperatorJoined(operatorNo, operator.name(), operator.role()));
  }

  private static Outcome changeRole(ChangeRole command, Work work) {
    var operators = work.repository(OperatorRepository.class);
    var operator = there(command.operatorNo(), operators);
    if (operator.isEmpty()) {
      return Rejection.of(OPERATOR_UNKNOWN, command.operatorNo());
    }
    var from = operator.get().role();
    if (from == command.role()) {
      return accepted();
    }
    if (isLastAdministrator(operator.get(), operators)) {
      return Rejection.of(LAST_ADMINISTRATOR);
    }
    operators.changeRole(command.operatorNo(), command.role());
    return accepted(
        new OperatorRoleChanged(command.operatorNo(), from, command.role(), command.why()));
  }

  private static Outcome changePin(ChangeOperatorPin command, Work work) {
    return changePin(command.operatorNo(), command.pin(), null, work);
  }

  /** Whoever was locked out for wrong ones is not any more. */
  private static Outcome resetPin(ResetOperatorPin command, Work work) {
    PinRules.forgetTriesOf(command.operatorNo(), work);
    return changePin(command.operatorNo(), command.pin(), command.why(), work);
  }

  private static Outcome changePin(long operatorNo, PinHash pin, @Nullable Why why, Work work) {
    return work.repository(OperatorRepository.class).changePin(operatorNo, pin.text()) == 1
        ? accepted(new OperatorPinChanged(operatorNo, why))
        : Rejection.of(OPERATOR_UNKNOWN, operatorNo);
  }

  private static Outcome remove(RemoveOperator command, Work work) {
    var operators = work.repository(OperatorRepository.class);
    var operator = there(command.operatorNo(), operators);
    if (operator.isEmpty()) {
      return Rejection.of(OPERATOR_UNKNOWN, command.operatorNo());
    }
    if (isLastAdministrator(operator.get(), operators)) {
      return Rejection.of(LAST_ADMINISTRATOR);
    }
    operators.leave(command.operatorNo(), work.now());
    return accepted(new OperatorLeft(command.operatorNo(), command.why()));
  }

  private static Outcome signIn(NoteSignIn command, Work work) {
    var operators = work.repository(OperatorRepository.class);
    return there(command.operatorNo(), operators).isPresent()
        ? accepted(new OperatorSignedIn(command.operatorNo()))
        : Rejection.of(OPERATOR_UNKNOWN, command.operatorNo());
  }

  private static Optional<Operator> there(long operatorNo, OperatorRepository operators) {
    return operators.find(operatorNo).filter(Operator::isThere);
  }

  private static boolean isLastAdministrator(Operator operator, OperatorRepository operators) {
    return operator.role() == Role.ADMINISTRATOR && operators.administrators() == 1;
  }
}
