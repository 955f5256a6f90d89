package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.desk.CommandDesk;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.store.Copies;
import ttareungi.store.Copies.Settled;
import ttareungi.store.Database;
import ttareungi.store.Integrity;
import ttareungi.store.backup.Restore;
import ttareungi.upkeep.NoteRestore;

/**
 * Makes the copy of a backup what the database will be, before it is put in place: its schema is
 * today's, its trail ends with the restore, and all of it was checked. Whatever fails here has
 * changed nothing.
 *
 * @param backup for people: the copy's name says nothing
 * @param trail null where the new trail is to say nothing
 */
record Fitting(Path backup, @Nullable Trail trail) implements Restore.Fitting {

  /**
   * What the new trail says.
   *
   * @param by for people: the restored data may know other operators
   */
  record Trail(String by, Why why, ZoneId zone, Clock clock) {}

  @Override
  public void fit(Path copy, Optional<Path> kept) {
    requireKnown(copy);
    try (var database = Databases.copy(copy)) {
      note(database, kept);
      var findings = Integrity.check(database);
      if (!findings.isEmpty()) {
        throw new Fault("RESTORE-4", new IllegalStateException(findings.toString()));
      }
    }
    if (Copies.settle(copy) != Settled.WHOLE) {
      throw new Fault("RESTORE-5", new IllegalStateException(copy + " cannot be one file"));
    }
  }

  private void requireKnown(Path copy) {
    try {
      Databases.requireKnown(copy);
    } catch (RuntimeException e) {
      throw new CannotOpen(backup, e);
    }
  }

  private void note(Database database, Optional<Path> kept) {
    if (trail == null) {
      return;
    }
    var rules = Rules.of(trail.zone(), new Progress());
    try (var desk = new CommandDesk(database.write(), rules, trail.clock(), () -> {})) {
      if (desk.submit(noted(trail, kept)).join() instanceof Rejection refused) {
        throw new Fault("RESTORE-6", new IllegalStateException(refused.toString()));
      }
    }
  }

  private NoteRestore noted(Trail said, Optional<Path> kept) {
    return new NoteRestore(
        RequestId.next(),
        Actors.HOUSE,
        name(backup),
        kept.map(Fitting::name).orElse(null),
        said.by(),
        said.why());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
