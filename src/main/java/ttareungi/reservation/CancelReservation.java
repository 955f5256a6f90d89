package ttareungi.reservation;

import ttareungi.kernel.Command;

/** The rider does not want the bike after all; gives back what was taken. */
public record CancelReservation(String requestId, String actor, long userId, long reserveNo)
    implements Command {}
