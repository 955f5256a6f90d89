package ttareungi.kioskstate;

import ttareungi.kernel.Command;

/** Changes nothing; that it is accepted shows that the database can be written again. */
public record TryWriting(String requestId, String actor) implements Command {}
