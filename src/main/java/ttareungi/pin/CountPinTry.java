package ttareungi.pin;

import ttareungi.kernel.Command;

/** Somebody is about to try a PIN: counted as a failure before it is looked at. */
public record CountPinTry(String requestId, String actor, long userId) implements Command {}
