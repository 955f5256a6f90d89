package ttareungi.bike;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** What was written down wrongly is put right; the number stays. */
public record EditBike(
    String requestId,
    String actor,
    long bikeId,
    @Nullable BikeColour colour,
    @Nullable LocalDate registeredOn,
    @Nullable String memo)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CHANGE_BIKE;
  }
}
