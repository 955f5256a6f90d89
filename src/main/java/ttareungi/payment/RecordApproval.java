package ttareungi.payment;

import ttareungi.kernel.Command;

/** An approval reported by somebody who asked the terminal himself. */
public record RecordApproval(
    String requestId, String actor, String confirmId, long userId, long price) implements Command {}
