package ttareungi.upkeep;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator lets a subscriber that stopped go on. */
public record NoteResume(String requestId, String actor, String subscriber)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MAINTAIN;
  }
}
