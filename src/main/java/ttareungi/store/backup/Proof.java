package ttareungi.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import ttareungi.store.Copies;
import ttareungi.store.Integrity;
import ttareungi.store.Integrity.Finding;

/** Reads a copy as a whole before anybody relies on it. */
public final class Proof {
  private Proof() {}

  /** Empty where all is well; a file that cannot be opened is a finding too. */
  static List<Finding> findings(Path copy, BooleanSupplier stop) {
    try (var connection = Copies.open(copy, stop)) {
      return Integrity.check(connection);
    } catch (SQLException e) {
      return List.of(new Finding("open", String.valueOf(e.getMessage())));
    }
  }

  /**
   * @throws BackupRefused where it is no backup that can be restored
   */
  public static Preview require(Path backup) {
    requireAtRest(backup);
    var findings = findings(backup, () -> false);
    if (!findings.isEmpty()) {
      throw new BackupRefused(
          BackupRefused.Why.RESTORE_UNSOUND, backup.toString(), findings.getFirst().detail());
    }
    return Preview.of(backup);
  }

  /** A log beside it holds what the file alone does not: it is in use, or was torn from it. */
  private static void requireAtRest(Path backup) {
    if (!Files.isRegularFile(backup) || Files.exists(Path.of(backup + "-wal"))) {
      throw new BackupRefused(BackupRefused.Why.RESTORE_NONE, backup.toString());
    }
  }
}
