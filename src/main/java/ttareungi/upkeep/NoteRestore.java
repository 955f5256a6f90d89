package ttareungi.upkeep;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Command;

/**
 * These data have just been restored. By the house: who wanted it may not be known to them.
 *
 * @param by who wanted it, as the replaced data knew him
 */
public record NoteRestore(
    String requestId, String actor, String backup, @Nullable String replaced, String by, Why why)
    implements Command {}
