package ttareungi.wiring;

import static java.util.Map.entry;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ttareungi.store.Faults;
import ttareungi.store.backup.BackupRefused;
import ttareungi.ui.common.Bytes;
import ttareungi.ui.fx.Messages;

/**
 * Why the program cannot go on, for the person before it: what is the matter and what to do.
 *
 * @param details what the sentence names
 * @param code of the fault, as it is in the log; empty where the sentence says all there is
 */
public record Trouble(Kind kind, List<String> details, String code) {
  /** Each has its sentence. */
  public enum Kind {
    SETTINGS,
    DIRECTORY,
    DAMAGED,
    DASHBOARD_DAMAGED,
    READ_ONLY,
    LOCKED,
    FULL,
    DISK,
    NEWER,
    LOST,
    PEPPER,
    STATION,
    NO_STATION,
    BACKUP_UNSOUND,
    BACKUP_BUSY,
    BACKUP_NOTHING,
    RESTORE_UNSOUND,
    RESTORE_OPEN,
    RESTORE_NONE,
    EXPORT_FULL,
    EXPORT_FAILED,
    UPGRADE_UNSOUND,
    UPGRADE_OPEN,
    UPGRADE_ROOM,
    UPGRADE_FAILED,
    DISPLAY,
    OTHER
  }

  private static final Map<String, Kind> CODES =
      Map.ofEntries(
          entry("DB-5", Kind.LOCKED),
          entry("DB-6", Kind.LOCKED),
          entry("DB-8", Kind.READ_ONLY),
          entry("DB-14", Kind.READ_ONLY),
          entry("DB-10", Kind.DISK),
          entry("DB-11", Kind.DAMAGED),
          entry("DB-26", Kind.DAMAGED),
          entry("DB-13", Kind.FULL),
          entry("DATA-1", Kind.LOST),
          entry("PEPPER-1", Kind.PEPPER),
          entry(Opening.NEWER, Kind.NEWER));

  public static Trouble of(Throwable failure) {
    for (var cause : Throwables.getCausalChain(failure)) {
      switch (cause) {
        case Config.Invalid invalid -> {
          return new Trouble(Kind.SETTINGS, List.of(String.valueOf(invalid.getMessage())), "");
        }
        case UnknownStation unknown -> {
          return station(unknown);
        }
        case BackupRefused refused -> {
          return new Trouble(Kind.valueOf(refused.why().name()), refused.details(), refused.code());
        }
        case UpgradeFailed failed -> {
          return upgrade(failure, failed);
        }
        case FileSystemException file -> {
          return new Trouble(Kind.DIRECTORY, List.of(String.valueOf(file.getFile())), "");
        }
        case UnsupportedOperationException no when Display.isRefused(no) -> {
          return new Trouble(Kind.DISPLAY, List.of(String.valueOf(System.getenv("DISPLAY"))), "");
        }
        default -> {}
      }
    }
    return fault(failure);
  }

  private static Trouble station(UnknownStation unknown) {
    var asked = String.valueOf(unknown.stationId());
    return unknown.known().isEmpty()
        ? new Trouble(Kind.NO_STATION, List.of(asked), "")
        : new Trouble(Kind.STATION, List.of(asked, unknown.known()), "");
  }

  /** What can be wrong with the disk is told apart from the rest: a person can mend it. */
  private static Trouble upgrade(Throwable failure, UpgradeFailed failed) {
    var fault = fault(failure);
    return switch (fault.kind()) {
      case LOCKED, DAMAGED -> fault;
      case FULL, DISK, READ_ONLY -> new Trouble(Kind.UPGRADE_ROOM, said(failed), fault.code());
      default ->
          Throwables.getCausalChain(failed).stream().anyMatch(IOException.class::isInstance)
              ? new Trouble(Kind.UPGRADE_ROOM, said(failed), fault.code())
              : new Trouble(Kind.UPGRADE_FAILED, said(failed), fault.code());
    };
  }

  private static List<String> said(UpgradeFailed failed) {
    return List.of(failed.backups().toString(), Bytes.say(failed.room()));
  }

  private static Trouble fault(Throwable failure) {
    var code = Faults.of(failure).code();
    var kind = CODES.getOrDefault(code, Kind.OTHER);
    var file = file(failure);
    if (kind == Kind.DAMAGED && file != null && file.endsWith("dashboard.db")) {
      kind = Kind.DASHBOARD_DAMAGED;
    }
    if (kind == Kind.DISK && file == null) {
      kind = Kind.OTHER; // its sentence names the file
    }
    return new Trouble(kind, List.of(file == null ? "" : file), code);
  }

  private static @Nullable String file(Throwable failure) {
    return Throwables.getCausalChain(failure).stream()
        .filter(CannotOpen.class::isInstance)
        .map(cause -> ((CannotOpen) cause).file().toString())
        .findFirst()
        .orElse(null);
  }

  /** The key of its sentence. */
  public String key() {
    return "trouble." + kind;
  }

  public String say(Messages messages) {
    var sentence = messages.get(key(), details.toArray());
    return code.isEmpty() ? sentence : sentence + " (" + code + ")";
  }
}
