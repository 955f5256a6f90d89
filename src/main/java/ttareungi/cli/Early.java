package ttareungi.cli;

import java.nio.file.Files;
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

  private @Nullable String data;
  private @Nullable Path file;

  private Early() {}

  /** The exit code. Empty where the command line is to be taken apart: nothing was done or said. */
  public static OptionalInt run(List<String> arguments) {
    return plain(arguments)
        .filter(start -> Display.isThere())
        .map(start -> OptionalInt.of(start(start)))
        .orElse(OptionalInt.empty());
  }

  /** Empty where more is said, or anything that the parser of command lines may refuse. */
  static Optional<AdminStart> plain(List<String> arguments) {
    var said = new Early();
    try {
      return said.isAll(arguments.iterator())
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

  private boolean isAll(Iterator<String> left) {
    while (left.hasNext()) {
      if (!isKnown(left.next(), left)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String word, Iterator<String> left) {
    if (word.equals(DATA)) {
      return left.hasNext() && isPath(left.next());
    }
    if (word.startsWith(DATA + "=")) {
      return isOnly(word.substring(DATA.length() + 1));
    }
    boolean first = file == null && Already.isBackup(word) && Files.exists(Path.of(word));
    if (first) {
      file = Path.of(word).toAbsolutePath();
    }
    return first;
  }

  /** A bare word may be an option or a command as well. */
  private boolean isPath(String word) {
    return Path.of(word).getNameCount() > 1 && !word.startsWith("-") && isOnly(word);
  }

  private boolean isOnly(String directory) {
    boolean only = data == null;
    data = directory;
    return only;
  }

  private DataDirectory directory() {
    return DataOption.logged(
        data == null || data.isEmpty()
            ? DataDirectory.standard()
            : new DataDirectory(Path.of(data)));
  }
}
