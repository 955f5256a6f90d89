package ttareungi.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import ttareungi.store.Copies;
import ttareungi.store.DataDirectory;

/**
 * The database as it was before something that can be taken back as a whole. No backup: it has its
 * own name and stays where it is, however many backups are kept.
 */
public final class TakenBack {
  private TakenBack() {}

  /** In the place of the one before; read as a whole before it counts. Waits. */
  public static void keep(DataDirectory data, Path as) {
    var _ =
        Disk.attempt(() -> {
          var draft = Path.of(as + Backups.DRAFT);
          try {
            Files.deleteIfExists(draft);
            Copies.write(data.database(), draft, () -> false);
            Disk.sync(draft);
            var _ = Proof.require(draft);
            Disk.move(draft, as);
          } finally {
            Files.deleteIfExists(draft);
          }
          return as;
        });
  }
}
