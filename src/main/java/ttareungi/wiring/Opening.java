package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import ttareungi.kernel.Fault;
import ttareungi.store.Schema;

/** Opens a database, and where it cannot, says which it was. */
final class Opening {
  /** The code of a database that only a newer version can read. */
  static final String NEWER = "DATA-2";

  /** A database that an older version wrote: its schema, and that of this one. */
  record Behind(String from, String to) {}

  private Opening() {}

  /** {@code open}: is told whether the schema has to be brought up to date first. */
  static <T> T of(Path file, Schema schema, Function<Optional<Behind>, T> open) {
    try {
      return open.apply(behind(file, schema));
    } catch (RuntimeException e) {
      throw new CannotOpen(file, e);
    }
  }

  /** Flyway by itself only warns: this version would write into tables that it does not know. */
  static void requireKnown(Path file, Schema schema) {
    var _ = behind(file, schema);
  }

  /** Empty where it is up to date, and where there is nothing in it yet. */
  private static Optional<Behind> behind(Path file, Schema schema) {
    if (!hasContent(file) || schema.isIn(file)) {
      return Optional.empty();
    }
    var info =
        Flyway.configure()
            .dataSource("jdbc:sqlite:" + file, null, null)
            .locations("classpath:" + schema.location())
            .load()
            .info();
    if (Arrays.stream(info.applied())
        .anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new Fault(NEWER, new IllegalStateException(file + " is of a newer version"));
    }
    return behind(info);
  }

  private static Optional<Behind> behind(MigrationInfoService info) {
    var current = info.current();
    var pending = info.pending();
    return current == null || pending.length == 0
        ? Optional.empty()
        : Optional.of(
            new Behind(
                String.valueOf(current.getVersion()),
                String.valueOf(pending[pending.length - 1].getVersion())));
  }

  private static boolean hasContent(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }
}
