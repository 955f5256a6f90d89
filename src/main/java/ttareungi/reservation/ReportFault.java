package ttareungi.reservation;

import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeFault;
import ttareungi.kernel.Command;

/**
 * A rider found a bike broken: it is off rent at once. Where the rider holds it, the reservation is
 * cancelled and its points given back.
 *
 * @param stationId where the rider stands, and the bike must
 */
public record ReportFault(
    String requestId,
    String actor,
    long userId,
    long bikeId,
    long stationId,
    @Nullable BikeFault fault)
    implements Command {}
