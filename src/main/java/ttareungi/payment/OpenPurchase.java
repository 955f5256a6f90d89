package ttareungi.payment;

import ttareungi.kernel.Command;

/** A rider wants points for {@code price} won; the terminal is asked after this is durable. */
public record OpenPurchase(
    String requestId, String actor, String purchaseId, long userId, long price)
    implements Command {}
