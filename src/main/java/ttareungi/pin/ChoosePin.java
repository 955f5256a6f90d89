package ttareungi.pin;

import ttareungi.kernel.Command;

/** A rider who had the right one-time code chooses a PIN; {@code code}: that of the code. */
public record ChoosePin(String requestId, String actor, long userId, PinHash code, PinHash pin)
    implements Command {}
