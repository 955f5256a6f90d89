package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.store.DataDirectory;

/** Restores under a house of its own, in a process of its own; says how far it is. */
final class Exchanger {
  private Exchanger() {}

  public static void main(String[] args) {
    var house = House.open(new DataDirectory(Path.of(args[0])), Clock.systemUTC());
    var why = Why.of(Cause.DATA_MISTAKE);
    var order = new Exchange.Order(Path.of(args[1]), why, Actors.operator("test"), "Kim");
    Exchange.restore(house, order, System.out::println).house().close();
  }
}
