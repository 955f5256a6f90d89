package ttareungi.payment;

import java.time.LocalDate;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Settles a day that is over, for ever. */
public record CloseDay(String requestId, String actor, LocalDate day) implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CLOSE_DAY;
  }
}
