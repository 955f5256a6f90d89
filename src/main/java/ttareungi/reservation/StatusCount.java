package ttareungi.reservation;

import ttareungi.event.ReservationStatus;

/** How many reservations have a status. */
public record StatusCount(ReservationStatus status, long count) {}
