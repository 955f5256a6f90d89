package ttareungi.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import ttareungi.front.Claim;
import ttareungi.front.Doorbell;
import ttareungi.front.Sole;

/** What a start comes to where its window may be open already. */
final class Already {
  /** Opens the window; returns the exit code when it is closed. */
  @FunctionalInterface
  interface Opening<E extends Exception> {
    int open(Doorbell bell) throws E;
  }

  private Already() {}

  /** {@code file}: for the window to show, whichever it is. */
  static <E extends Exception> int or(Sole sole, Optional<Path> file, Opening<E> opening) throws E {
    return switch (sole.claim(file)) {
      case Claim.Mine mine -> {
        try (var bell = mine.bell()) {
          yield opening.open(bell);
        }
      }
      case Claim.Told _ -> {
        say(sole);
        yield ExitCode.OK;
      }
      case Claim.Unheard _ -> {
        System.err.println(there(sole) + " It does not answer; close it first.");
        yield ExitCode.USAGE;
      }
    };
  }

  /** What a double click in a file manager brings. */
  static boolean isBackup(String name) {
    return name.endsWith(".ttareungi") && !name.startsWith("-");
  }

  static void say(Sole sole) {
    System.out.println(there(sole) + " It has come to the front.");
  }

  private static String there(Sole sole) {
    return "A window (" + sole.name() + ") is open already on " + sole.data().root() + ".";
  }
}
