package ttareungi.bike;

import ttareungi.kernel.Command;

/** An operator found a bike fit for the road again. */
public record FinishRepair(String requestId, String actor, long bikeId) implements Command {}
