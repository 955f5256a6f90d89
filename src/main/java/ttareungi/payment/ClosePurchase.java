package ttareungi.payment;

import ttareungi.kernel.Command;

/** The terminal declined a pending purchase, or never heard of it: no money moved. */
public record ClosePurchase(String requestId, String actor, String purchaseId) implements Command {}
