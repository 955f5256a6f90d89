package ttareungi.upkeep;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** A backup was made because an operator wanted one. {@code file}: its name, without the way. */
public record NoteBackup(String requestId, String actor, String file, long bytes)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.BACK_UP;
  }
}
