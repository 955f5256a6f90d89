package ttareungi.ui.admin.monitoring;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.monitoring.Follower;
import ttareungi.monitoring.Proven;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.BackupRefused;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Upkeep;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Fx;
import ttareungi.upkeep.NoteBackup;
import ttareungi.upkeep.NoteExport;
import ttareungi.upkeep.NoteRebuild;
import ttareungi.upkeep.NoteResume;

/** What an operator has done for the house: one at a time, off the FX thread, in the trail. */
public final class Jobs {
  /** What goes on. Its words are {@code monitoring.job.NAME}. */
  public enum Step {
    COPYING,
    VERIFYING,
    CHECKING,
    EXPORTING,
    REBUILDING,
    SAVING
  }

  /** What came of it; its words are the caller's. */
  interface Told {
    void done(String key, Object... arguments);

    /** Somebody broke it off: neither done nor failed. */
    void stopped(String key);

    void failed(Problem why, String code);
  }

  /** {@code reached}: 0 to 1, below 0 where nobody knows. */
  public record Job(Step step, double reached) {}

  private static final double UNKNOWN = -1;

  private final AdminHouse house;
  private final Upkeep upkeep;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
  private final Set<String> resumed = new HashSet<>();
  private @Nullable Backup backup;
  private boolean calledOff;
  private @Nullable Told told;
  private volatile @Nullable Proven verified;

  Jobs(AdminHouse house, Runnable changed) {
    this.house = house;
    upkeep = house.upkeep();
    this.changed = changed;
  }

  void tell(Told listener) {
    told = listener;
  }

  /** Null where nothing goes on. */
  public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
    return job.getReadOnlyProperty();
  }

  /** When somebody had all of it read here. */
  Optional<Proven> verified() {
    return Optional.ofNullable(verified);
  }

  void backUp() {
    if (job.get() != null) {
      return;
    }
    var made = upkeep.backup(stage -> step(stage == Backup.Stage.COPYING));
    backup = made;
    var actor = house.actor();
    begin(Step.COPYING, () -> backedUp(made, actor), file -> say("monitoring.backed", name(file)));
  }

  private void step(boolean copying) {
    Fx.run(() -> {
      if (job.get() != null) {
        job.set(new Job(copying ? Step.COPYING : Step.VERIFYING, UNKNOWN));
      }
    });
  }

  private BackupFile backedUp(Backup making, String actor) {
    try (making) {
      var file = making.make();
      note(new NoteBackup(RequestId.next(), actor, name(file), file.bytes()));
      return file;
    }
  }

  private static String name(BackupFile made) {
    return String.valueOf(made.file().getFileName());
  }

  /** A backup; the other jobs come to their end. */
  void callOff() {
    if (backup != null) {
      calledOff = true;
      backup.close();
    }
  }

  void verify() {
    begin(Step.CHECKING, upkeep::verify, this::verified);
  }

  private void verified(Proven proven) {
    verified = proven;
    say(
        proven.findings().isEmpty() ? "monitoring.verified" : "monitoring.verified.wrong",
        proven.findings().size());
  }

  void resume(Follower follower) {
    if (!resumed.add(follower.name())) {
      return; // it is on its way
    }
    var actor = house.actor();
    Background.run(
            () -> {
              note(new NoteResume(RequestId.next(), actor, follower.name()));
              upkeep.resume(follower.subscription());
            })
        .onDone(any -> {
          resumed.remove(follower.name());
          say("monitoring.resumed");
        })
        .onFault(cause -> {
          resumed.remove(follower.name());
          failed(cause, false);
        })
        .start();
  }

  void rebuild() {
    var actor = house.actor();
    begin(
        Step.REBUILDING,
        () -> {
          note(new NoteRebuild(RequestId.next(), actor));
          upkeep.rebuildDashboard(done -> Fx.run(() -> reached(done)));
          return true;
        },
        any -> say("monitoring.rebuilt"));
  }

  private void reached(double done) {
    if (job.get() != null) {
      job.set(new Job(Step.REBUILDING, done));
    }
  }

  /** Noted before there is a file: what leaves the house is in the trail. */
  void export(Path backup, Path to) {
    var actor = house.actor();
    var name = String.valueOf(backup.getFileName());
    begin(
        Step.EXPORTING,
        () ->
            upkeep.export(
                backup,
                to,
                () -> note(new NoteExport(RequestId.next(), actor, name, to.toString()))),
        file -> say("monitoring.exported", file.toString()));
  }

  void saveDiagnostics(Path file) {
    begin(
        Step.SAVING,
        () -> upkeep.saveDiagnostics(file),
        saved -> say("monitoring.saved", saved.toString()));
  }

  /** Nobody does what the trail does not take. */
  private void note(Command command) {
    if (house.desk().submit(command).join() instanceof Rejection refused) {
      throw new Refused(refused);
    }
  }

  private <T> void begin(Step step, Callable<T> work, Consumer<T> done) {
    if (job.get() != null) {
      return;
    }
    job.set(new Job(step, UNKNOWN));
    Background.<T>supply(work)
        .onDone(result -> {
          over();
          done.accept(result);
        })
        .onFault(cause -> {
          boolean stopped = calledOff;
          over();
          failed(cause, stopped);
        })
        .start();
  }

  private void over() {
    job.set(null);
    backup = null;
    calledOff = false;
    changed.run();
  }

  private void say(String key, Object... arguments) {
    changed.run();
    if (told != null) {
      told.done(key, arguments);
    }
  }

  private void failed(Throwable cause, boolean stopped) {
    if (told == null) {
      return;
    }
    switch (cause) {
      case BackupRefused refused -> told.failed(refusal(refused), refused.code());
      case Refused refused -> told.failed(Problem.of(refused.why), "");
      case RuntimeException _ when stopped -> told.stopped("monitoring.stopped");
      default -> told.failed(Problem.of("monitoring.failed"), FaultCode.of(cause));
    }
  }

  static Problem refusal(BackupRefused refused) {
    return new Problem("trouble." + refused.why(), refused.details());
  }

  private static final class Refused extends RuntimeException {
    private final transient Rejection why;

    Refused(Rejection why) {
      this.why = why;
    }
  }
}
