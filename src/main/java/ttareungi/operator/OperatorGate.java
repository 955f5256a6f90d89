package ttareungi.operator;

import static ttareungi.kernel.Reason.NOT_PERMITTED;
import static ttareungi.kernel.Reason.WHY_MISSING;
import static ttareungi.kernel.Reason.WHY_TOO_LONG;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Gate;
import ttareungi.kernel.OperatorCommand;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/**
 * Who may do what, decided in the transaction of the act itself: a role that was taken away a
 * moment ago is gone. Kiosks, the house and its own commands have no number and pass.
 */
public final class OperatorGate implements Gate {
  @Override
  public Optional<Rejection> refusal(Command command, Work work) {
    if (!(command instanceof OperatorCommand act)) {
      return Optional.empty();
    }
    var operatorNo = Actors.operatorNo(command.actor());
    return operatorNo.isEmpty() ? Optional.empty() : refusal(act, operatorNo.getAsLong(), work);
  }

  private static Optional<Rejection> refusal(OperatorCommand command, long operatorNo, Work work) {
    var may =
        work.repository(OperatorRepository.class)
            .find(operatorNo)
            .filter(operator -> operator.isThere() && command.act().isFor(operator.role()));
    return may.isEmpty()
        ? Optional.of(Rejection.of(NOT_PERMITTED, command.act()))
        : why(command.act(), command.why());
  }

  private static Optional<Rejection> why(Act act, @Nullable Why why) {
    if (why == null) {
      return act.wantsWhy() ? Optional.of(Rejection.of(WHY_MISSING)) : Optional.empty();
    }
    if (!why.isEnough()) {
      return Optional.of(Rejection.of(WHY_MISSING));
    }
    return why.fits()
        ? Optional.empty()
        : Optional.of(Rejection.of(WHY_TOO_LONG, Why.LONGEST_NOTE));
  }
}
