package ttareungi.bike;

import ttareungi.event.BikeState;

/** How many bikes are in a state. */
public record StateCount(BikeState state, long count) {}
