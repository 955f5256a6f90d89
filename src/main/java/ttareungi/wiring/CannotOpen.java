package ttareungi.wiring;

import java.nio.file.Path;

/** A database that could not be opened; the cause says why, this says which. */
public final class CannotOpen extends RuntimeException {
  private final transient Path file;

  CannotOpen(Path file, RuntimeException cause) {
    super("cannot open " + file + ": " + cause.getMessage(), cause);
    this.file = file;
  }

  Path file() {
    return file;
  }
}
