package ttareungi.upkeep;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator has the dashboard made anew from the log. */
public record NoteRebuild(String requestId, String actor) implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MAINTAIN;
  }
}
