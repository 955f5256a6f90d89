package ttareungi.bike;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;

/** One line of the list of bikes, with the name of the station where the bike stands. */
public record BikeRow(
    long bikeId,
    BikeColour colour,
    @Nullable Long stationId,
    @Nullable String stationName,
    @Nullable String stationNameEn,
    @Nullable Integer dock,
    BikeState state,
    LocalDate registeredOn,
    int rides,
    @Nullable String memo) {}
