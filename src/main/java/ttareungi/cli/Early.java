package ttareungi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Display;

/**
 * The admin window's start where no more is said than its data and a backup, as by an icon: known
 * without the parser of command lines, which alone takes longer than all that a second start has to
 * do.
 */
public final class Early {
  private static final String DATA = "--data";

  private String data = "";
  private @Nullable Path file;

  private Early() {}

  /** The exit code. Empty where the command line is to be taken apart: nothing was done or said. */
  public static OptionalInt run(List<String> arguments) {
    return plain(arguments).map(start -> OptionalInt.of(start(start))).orElse(OptionalInt.empty());
  }

  private static Optional<AdminStart> plain(List<String> arguments) {
    var said = new Early();
    try {
      return said.isAll(arguments.iterator()) && Display.isThere()
          ? Optional.of(new AdminStart(said.directory(), Optional.ofNullable(said.file)))
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static int start(AdminStart plain) {
    try {
      return plain.run();
    } catch (RuntimeException e) {
      return Apology.of(e, "ttareungi", System.err::println);
    }
  }

  /** Whatever is not said here is for the command line. */
  private boolean isAll(Iterator<String> left) {
    while (left.hasNext()) {
      var word = left.next();
      if (word.equals(DATA) && left.hasNext()) {
        data = left.next();
      } else if (word.startsWith(DATA + "=")) {
        data = word.substring(DATA.length() + 1);
      } else if (file == null && Already.isBackup(word)) {
        file = Path.of(word).toAbsolutePath();
      } else {
        return false;
      }
    }
    return true;
  }

  private DataDirectory directory() {
    return DataOption.logged(
        data.isEmpty() ? DataDirectory.standard() : new DataDirectory(Path.of(data)));
  }
}
