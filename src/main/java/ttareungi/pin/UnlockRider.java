package ttareungi.pin;

import ttareungi.kernel.Command;

/** An operator has satisfied himself who it is; {@code why} is kept for the audit. */
public record UnlockRider(String requestId, String actor, long userId, String why)
    implements Command {}
