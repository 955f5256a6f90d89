package ttareungi.station;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Bikes are taken there again. */
public record ReopenStation(String requestId, String actor, long stationId)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_STATION;
  }
}
