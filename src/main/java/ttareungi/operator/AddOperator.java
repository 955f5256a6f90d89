package ttareungi.operator;

import ttareungi.kernel.Command;
import ttareungi.pin.PinHash;

/** Somebody becomes an operator, with a PIN of his own choice. */
public record AddOperator(String requestId, String actor, long operatorNo, String name, PinHash pin)
    implements Command {}
