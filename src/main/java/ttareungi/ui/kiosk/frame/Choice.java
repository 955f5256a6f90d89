package ttareungi.ui.kiosk.frame;

import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.event.BikeColour;

/** The bike the rider chose; {@code dock} is null for one beside the docks. */
public record Choice(long bikeId, BikeColour colour, @Nullable Integer dock) {
  public static Choice of(Bike bike) {
    return new Choice(bike.bikeId(), bike.colour(), bike.dock());
  }
}
