package ttareungi.operator;

import ttareungi.kernel.Command;
import ttareungi.pin.PinHash;

/** The operator chose another PIN; whoever hands it in has seen the old one fit. */
public record ChangeOperatorPin(String requestId, String actor, long operatorNo, PinHash pin)
    implements Command {}
