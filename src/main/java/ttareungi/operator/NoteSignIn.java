package ttareungi.operator;

import ttareungi.kernel.Command;

/** For the trail: an operator sat down at the admin window. */
public record NoteSignIn(String requestId, String actor, long operatorNo) implements Command {}
