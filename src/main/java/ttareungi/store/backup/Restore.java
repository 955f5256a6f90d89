package ttareungi.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import ttareungi.store.Copies;
import ttareungi.store.Copies.Settled;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.BackupRefused.Why;

/**
 * Puts a backup in the place of the database. Wherever it is broken off, there is the old one,
 * whole, or the new one, and never none: the new one takes the old one's name in one step, and the
 * old one has another name before. The dashboard goes first: it must not be believed by another
 * log.
 */
public final class Restore {
  /** In the order of their coming; for those who test what a crash leaves. */
  public enum Moment {
    COPIED,
    PROVEN,
    SETTLED,
    KEPT,
    DASHBOARD_GONE,
    ALONE,
    REPLACED
  }

  private final DataDirectory data;
  private final Replaced old;
  private final Consumer<Moment> reached;

  /** Makes a copy of a backup fit to be the database. */
  @FunctionalInterface
  public interface Fitting {
    /**
     * Throws where it must not be put in place.
     *
     * @param copy nobody else has it; when this returns it is one file, without a log beside it
     * @param kept where the database that it replaces will be; empty where there is none
     */
    void fit(Path copy, Optional<Path> kept);
  }

  /** The data must be the caller's alone until he has opened them. */
  public Restore(DataDirectory data, Instant now, Consumer<Moment> reached) {
    this.data = data;
    old = new Replaced(data, now);
    this.reached = reached;
  }

  /** Ends what a crash broke off; before the data are opened, under the lock of the start. */
  public static void tidy(DataDirectory data, Instant now) {
    var _ =
        Disk.attempt(() -> {
          new Replaced(data, now).tidy();
          return data;
        });
  }

  /**
   * @return where the replaced database is; empty where there was none
   * @throws BackupRefused where the backup is none or the data are open; nothing was changed
   */
  public Optional<Path> from(Path backup, Fitting fitting) {
    return Disk.attempt(() -> {
      old.tidy();
      prepare(backup, fitting);
      return replace();
    });
  }

  /** What is proven is what is put in place, and not where it came from. */
  private void prepare(Path backup, Fitting fitting) throws IOException {
    try {
      Proof.require(backup);
      Disk.removeDatabase(
          data.restoring()); // the log of an attempt before would be played into this one
      Disk.copy(backup, data.restoring());
      reached.accept(Moment.COPIED);
      Proof.require(data.restoring());
      fitting.fit(data.restoring(), old.willBe());
      Disk.sync(data.restoring());
      reached.accept(Moment.PROVEN);
      settle();
    } catch (RuntimeException | IOException e) {
      Disk.removeDatabase(data.restoring());
      throw e;
    }
    reached.accept(Moment.SETTLED);
  }

  private void settle() {
    if (hasContent(data.database()) && Copies.settle(data.database()) == Settled.IN_USE) {
      throw new BackupRefused(Why.RESTORE_OPEN, data.root().toString());
    }
  }

  private Optional<Path> replace() throws IOException {
    old.keep();
    reached.accept(Moment.KEPT);
    Disk.removeDatabase(data.dashboard());
    reached.accept(Moment.DASHBOARD_GONE);
    Disk.removeLogs(data.database());
    reached.accept(Moment.ALONE);
    Disk.move(data.restoring(), data.database());
    reached.accept(Moment.REPLACED);
    return old.name();
  }

  private static boolean hasContent(Path file) {
    return Files.exists(file) && Disk.attempt(() -> Files.size(file)) > 0;
  }
}
