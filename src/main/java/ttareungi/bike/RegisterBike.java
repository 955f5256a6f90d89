package ttareungi.bike;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * Put a purchased bike into the lowest free dock of a station. A colour or a day that was left
 * empty is refused with a sentence, not with a stack trace; so both may be null here.
 */
public record RegisterBike(
    String requestId,
    String actor,
    long bikeId,
    @Nullable BikeColour colour,
    @Nullable LocalDate registeredOn,
    long stationId,
    @Nullable String memo)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.REGISTER_BIKE;
  }
}
