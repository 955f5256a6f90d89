package ttareungi.store.backup;

import java.util.List;

/** No backup could be made of it, or it cannot be restored; nothing was changed. */
public final class BackupRefused extends RuntimeException {
  /** Each has a code, and its sentence. */
  public enum Why {
    /** The data disagree with themselves: the copy is no backup. */
    BACKUP_UNSOUND("BACKUP-1"),
    /** Another program makes one just now. */
    BACKUP_BUSY("BACKUP-2"),
    /** There is no database. */
    BACKUP_NOTHING("BACKUP-3"),
    /** The chosen file is damaged. */
    RESTORE_UNSOUND("RESTORE-1"),
    /** A program has the data open. */
    RESTORE_OPEN("RESTORE-2"),
    /** The chosen file is not there, or is a database in use. */
    RESTORE_NONE("RESTORE-3"),
    /** There is no room for the exported file. */
    EXPORT_FULL("EXPORT-1"),
    /** The exported file cannot be written there. */
    EXPORT_FAILED("EXPORT-2"),
    /** The data disagree with themselves, or would in the new version: they stay in the old one. */
    UPGRADE_UNSOUND("UPGRADE-1"),
    /** A program of the older version has the data open. */
    UPGRADE_OPEN("UPGRADE-2");

    private final String code;

    Why(String code) {
      this.code = code;
    }
  }

  private final Why why;
  private final List<String> details;

  public BackupRefused(Why why, String... details) {
    super(why.code + ": " + why + " " + List.of(details));
    this.why = why;
    this.details = List.of(details);
  }

  public Why why() {
    return why;
  }

  /** What the sentence names: the file, and what was found first. */
  public List<String> details() {
    return details;
  }

  /** Short and stable: what the screen shows and the log holds. */
  public String code() {
    return why.code;
  }
}
