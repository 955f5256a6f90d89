package ttareungi.station;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Nobody takes a bike there until it is reopened; bikes are still given back. */
public record CloseStation(String requestId, String actor, long stationId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CLOSE_STATION;
  }
}
