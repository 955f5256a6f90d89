package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.Restore.Moment;

/** Restores in a process of its own, until it dies at a named moment. */
final class Restorer {
  private Restorer() {}

  /** See {@link #dyingAt}. */
  public static void main(String[] args) {
    var moment = Moment.valueOf(args[2]);
    var data = new DataDirectory(Path.of(args[0]));
    SafeKeeping.restore(data, Path.of(args[1]), Clock.systemUTC(), reached -> die(reached, moment));
    throw new AssertionError("outlived " + moment);
  }

  private static void die(Moment reached, Moment moment) {
    if (reached == moment) {
      Runtime.getRuntime().halt(Till.DEAD);
    }
  }

  static String[] dyingAt(Path data, Path backup, Moment moment) {
    return new String[] {data.toString(), backup.toString(), moment.name()};
  }
}
