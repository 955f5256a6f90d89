package ttareungi.payment;

import ttareungi.kernel.Command;

/** The terminal approved a pending purchase. */
public record SettlePurchase(String requestId, String actor, String purchaseId, String confirmId)
    implements Command {}
