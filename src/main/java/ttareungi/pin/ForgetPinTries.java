package ttareungi.pin;

import ttareungi.kernel.Command;

/** The PIN was right after all. */
public record ForgetPinTries(String requestId, String actor, long userId) implements Command {}
