package ttareungi.upkeep;

import ttareungi.kernel.Command;

/**
 * A newer version has brought these data up to date. By the house.
 *
 * @param from the schema that they had
 * @param backup the name of the file that holds them as they were
 */
public record NoteUpgrade(String requestId, String actor, String from, String to, String backup)
    implements Command {}
