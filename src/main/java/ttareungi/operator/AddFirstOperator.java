package ttareungi.operator;

import ttareungi.kernel.Command;
import ttareungi.pin.PinHash;

/** Whoever is first becomes the administrator of a house that has none. */
public record AddFirstOperator(
    String requestId, String actor, long operatorNo, String name, PinHash pin) implements Command {}
