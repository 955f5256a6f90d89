package ttareungi.station;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * Open a station with so many docks (1 to 200). {@code nameEn} is what an English screen shows, the
 * name itself where it is missing; {@code position} is missing where nobody has measured it.
 */
public record OpenStation(
    String requestId,
    String actor,
    long stationId,
    String name,
    @Nullable String nameEn,
    int docks,
    @Nullable Position position)
    implements OperatorCommand {
  /** Somewhere. */
  public OpenStation(
      String requestId,
      String actor,
      long stationId,
      String name,
      @Nullable String nameEn,
      int docks) {
    this(requestId, actor, stationId, name, nameEn, docks, null);
  }

  @Override
  public Act act() {
    return Act.MANAGE_STATION;
  }
}
