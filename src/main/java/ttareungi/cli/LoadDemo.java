package ttareungi.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.House;

@Command(name = "demo", description = "Fills an empty data directory with an invented city.")
final class LoadDemo implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var directory = data.quietDirectory();
    try (var house = House.open(directory, Clock.systemUTC())) {
      if (house.log().head() > 0) {
        spec.commandLine().getErr().println(refusal(house.hasHalfADemo(), directory));
        return CommandLine.ExitCode.USAGE;
      }
      house.loadDemo(_ -> {});
      System.out.printf("%,d events in %s%n", house.log().head(), directory.root());
      return 0;
    }
  }

  private static String refusal(boolean half, DataDirectory directory) {
    return half
        ? "The demo in "
            + directory.root()
            + " was broken off and cannot be finished: start again with an empty directory:"
            + " --data DIR (with Maven -Ddata=DIR)."
        : "There is data in " + directory.root() + ": nothing was added.";
  }
}
