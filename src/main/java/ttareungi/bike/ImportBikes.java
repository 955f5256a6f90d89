package ttareungi.bike;

import java.util.List;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * Register all bikes of a file that are not registered yet, or none. {@code leftOut}: how many rows
 * of the file were wrong and are not among the lines.
 */
public record ImportBikes(
    String requestId,
    String actor,
    String fileName,
    String sha256,
    List<BikeLine> lines,
    int leftOut)
    implements OperatorCommand {
  public ImportBikes {
    lines = List.copyOf(lines);
  }

  @Override
  public Act act() {
    return Act.IMPORT;
  }

  /** Not its lines: it may stand in the log. */
  @Override
  public String toString() {
    return "ImportBikes[" + requestId + ", " + fileName + ", " + lines.size() + " lines]";
  }
}
