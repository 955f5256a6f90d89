package ttareungi.dashboard;

import ttareungi.event.BikeState;

/** How many bikes are in a state. */
public record FleetCount(BikeState state, long count) {}
