package ttareungi.setting;

import java.util.List;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * The panel of a station's kiosk, which a file of the machine holds: for the trail, and to hear
 * whether the operator may.
 */
public record ChangePanel(String requestId, String actor, long stationId, List<Line> lines)
    implements OperatorCommand {
  /** {@code before} and {@code after}: empty where it is as it is for all. */
  public record Line(String key, String before, String after) {}

  public ChangePanel {
    lines = List.copyOf(lines);
  }

  @Override
  public Act act() {
    return Act.CHANGE_SETTINGS;
  }
}
