package ttareungi.reservation;

import ttareungi.kernel.Command;

/** The rider takes the reserved bike out of its dock. */
public record StartRide(String requestId, String actor, long userId, long reserveNo)
    implements Command {}
