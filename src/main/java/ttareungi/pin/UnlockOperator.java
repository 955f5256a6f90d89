package ttareungi.pin;

import ttareungi.kernel.Command;

/** Another operator vouches for one who forgot; {@code why} is kept for the audit. */
public record UnlockOperator(String requestId, String actor, long operatorNo, String why)
    implements Command {}
