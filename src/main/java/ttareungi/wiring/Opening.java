package ttareungi.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import ttareungi.kernel.Fault;
import ttareungi.store.Database;

/** Opens a database, and where it cannot, says which it was. */
final class Opening {
  /** The code of a database that only a newer version can read. */
  static final String NEWER = "DATA-2";

  private Opening() {}

  static Database of(Path file, String migrations, Supplier<Database> open) {
    try {
      requireKnown(file, migrations);
      return open.get();
    } catch (RuntimeException e) {
      throw new CannotOpen(file, e);
    }
  }

  /** Flyway by itself only warns: this version would write into tables that it does not know. */
  static void requireKnown(Path file, String migrations) {
    if (!Files.exists(file)) {
      return;
    }
    var flyway =
        Flyway.configure()
            .dataSource("jdbc:sqlite:" + file, null, null)
            .locations("classpath:" + migrations)
            .load();
    if (Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new Fault(NEWER, new IllegalStateException(file + " is of a newer version"));
    }
  }
}
