package ttareungi.bike;

import java.time.LocalDate;
import ttareungi.event.BikeColour;

/** What makes a bike the same bike, wherever it stands now. */
public record BikeFacts(long bikeId, BikeColour colour, LocalDate registeredOn) {}
