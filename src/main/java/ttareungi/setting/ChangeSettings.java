package ttareungi.setting;

import java.util.List;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** All of them, or none. */
public record ChangeSettings(String requestId, String actor, List<Change> changes)
    implements OperatorCommand {
  public ChangeSettings {
    changes = List.copyOf(changes);
  }

  @Override
  public Act act() {
    return Act.CHANGE_SETTINGS;
  }
}
