package ttareungi.bike;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;

/** One bike of a file; {@code line} is where it stands there. */
public record BikeLine(
    int line,
    long bikeId,
    BikeColour colour,
    LocalDate registeredOn,
    long stationId,
    @Nullable String memo) {
  public BikeFacts facts() {
    return new BikeFacts(bikeId, colour, registeredOn);
  }
}
