package ttareungi.wiring;

import org.jspecify.annotations.Nullable;
import ttareungi.store.Database;
import ttareungi.store.backup.BackupFile;

/**
 * The main database, open.
 *
 * @param before the backup that was made because it had to be brought up to date; null where it had
 *     not
 */
record Upgraded(Database database, @Nullable BackupFile before) {}
