package ttareungi.wiring;

import java.nio.file.Path;

/** The data could not be brought up to date; they are as the older version left them. */
final class UpgradeFailed extends RuntimeException {
  private final transient Path backups;
  private final long room;

  /** {@code room}: so many bytes were wanted. */
  UpgradeFailed(Path backups, long room, RuntimeException cause) {
    super("the data were not brought up to date: " + cause.getMessage(), cause);
    this.backups = backups;
    this.room = room;
  }

  Path backups() {
    return backups;
  }

  long room() {
    return room;
  }
}
