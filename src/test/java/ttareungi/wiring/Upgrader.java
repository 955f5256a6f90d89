package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Upgrade.Moment;

/** Opens the data in a process of its own; says how far it is. */
final class Upgrader {
  private Upgrader() {}

  /** The second argument: the moment at which it dies; without it, it does not. */
  public static void main(String[] args) {
    var data = new DataDirectory(Path.of(args[0]));
    var upgraded =
        Databases.exclusively(
            data,
            () -> new Upgrade(data, Clock.systemUTC(), moment -> reached(moment, args)).opened());
    upgraded.database().close();
  }

  private static void reached(Moment moment, String... args) {
    System.out.println(moment);
    if (args.length > 1 && moment == Moment.valueOf(args[1])) {
      Runtime.getRuntime().halt(Till.DEAD);
    }
  }
}
