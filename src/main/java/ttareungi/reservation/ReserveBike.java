package ttareungi.reservation;

import ttareungi.kernel.Command;

/** A rider wants this bike held. */
public record ReserveBike(String requestId, String actor, long userId, long bikeId)
    implements Command {}
