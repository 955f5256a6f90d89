package ttareungi.wiring;

import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.returning;

import java.nio.file.Path;

/** The original's scenario, in a process of its own; ends with 0 where all went well. */
final class ScenarioWithoutScreen {
  private ScenarioWithoutScreen() {}

  public static void main(String[] args) {
    require(!isThere("javafx.application.Platform"), "JavaFX is on the class path");
    try (var house = TestHouse.withStation(Path.of(args[0]))) {
      house.register(1);
      house.buy(10, 8_000);
      house.does(cancelling(10, house.reserve(10, 1)));
      house.does(returning(10, house.reserve(10, 1)));
      house.settle();
      require(house.balance(10) == 7_000, "balance " + house.balance(10));
      var dead = house.house().relay().subscriptions().stream().flatMap(s -> s.failure().stream());
      require(dead.findAny().isEmpty(), "a subscriber stopped");
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
