package ttareungi.pin;

import ttareungi.kernel.Command;

/** An operator reads a one-time code out to a rider; the code itself never reaches the desk. */
public record IssuePinCode(String requestId, String actor, long userId, PinHash code, String why)
    implements Command {}
