package ttareungi.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.wiring.House;

@Command(name = "demo", description = "Fills an empty data directory with an invented city.")
final class LoadDemo implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    try (var house = House.open(data.directory(), Clock.systemUTC())) {
      if (house.log().head() > 0) {
        System.err.println("There is data in " + data.directory().root() + ": nothing was added.");
        return 1;
      }
      house.loadDemo(_ -> {});
      System.out.printf("%,d events in %s%n", house.log().head(), data.directory().root());
      return 0;
    }
  }
}
