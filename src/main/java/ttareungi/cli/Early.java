package ttareungi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.front.Sole;
import ttareungi.store.DataDirectory;

/**
 * A second start of the admin window, known before the command line is taken apart: that alone
 * takes longer than all else that it has to do.
 */
public final class Early {
  private static final String DATA = "--data";

  private String data = "";
  private @Nullable Path file;

  private Early() {}

  /** Whether a window that runs has come forward. False: nothing was done, and nothing said. */
  public static boolean isOver(List<String> arguments) {
    var start = new Early();
    try {
      return start.isPlain(arguments.iterator()) && start.isTold();
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /** Whatever is not said here is for the command line. */
  private boolean isPlain(Iterator<String> left) {
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

  private boolean isTold() {
    var directory = data.isEmpty() ? DataDirectory.standard() : new DataDirectory(Path.of(data));
    var sole = Sole.admin(directory);
    boolean told = sole.tell(Optional.ofNullable(file));
    if (told) {
      Already.say(sole);
    }
    return told;
  }
}
