package ttareungi.station;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** What a station is from now on; its docks never end below one that holds a bike. */
public record EditStation(
    String requestId,
    String actor,
    long stationId,
    String name,
    @Nullable String nameEn,
    int docks,
    @Nullable Position position)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_STATION;
  }
}
