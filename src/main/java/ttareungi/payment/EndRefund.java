package ttareungi.payment;

import ttareungi.kernel.Command;

/** The terminal has paid a pending refund, or refused it. */
public record EndRefund(String requestId, String actor, String refundId, boolean done)
    implements Command {}
