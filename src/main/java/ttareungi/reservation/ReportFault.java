package ttareungi.reservation;

import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeFault;
import ttareungi.kernel.Command;

/**
 * A rider found a bike broken: it is off rent at once. Where the rider holds it, the reservation is
 * cancelled and its points given back.
 */
public record ReportFault(
    String requestId, String actor, long userId, long bikeId, @Nullable BikeFault fault)
    implements Command {}
