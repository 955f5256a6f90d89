package ttareungi.upkeep;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** A backup leaves the house because an operator wants it. {@code backup}: without the way. */
public record NoteExport(String requestId, String actor, String backup, String to)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.BACK_UP;
  }
}
