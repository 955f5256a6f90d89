package ttareungi.reservation;

import ttareungi.kernel.Command;

/** The rider's bike is back, at this station. Gives nothing back. */
public record ReturnBike(
    String requestId, String actor, long userId, long reserveNo, long stationId)
    implements Command {}
