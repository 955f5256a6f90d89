package ttareungi.pin;

import ttareungi.kernel.Command;

/** Says, once, that the last of the tries was used up. */
public record LockRider(String requestId, String actor, long userId) implements Command {}
