package ttareungi.station;

import java.util.List;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * Open all stations of a file whose numbers are free, or none. Stations that are there stay as they
 * are. {@code leftOut}: how many rows of the file were wrong and are not among the lines.
 */
public record ImportStations(
    String requestId,
    String actor,
    String fileName,
    String sha256,
    List<StationLine> lines,
    int leftOut)
    implements OperatorCommand {
  public ImportStations {
    lines = List.copyOf(lines);
  }

  @Override
  public Act act() {
    return Act.IMPORT;
  }

  /** Not its lines: it may stand in the log. */
  @Override
  public String toString() {
    return "ImportStations[" + requestId + ", " + fileName + ", " + lines.size() + " lines]";
  }
}
