package ttareungi.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.pin.UnlockOperator;
import ttareungi.wiring.House;

@Command(name = "unlock", description = "Lets an operator try again after too many wrong PINs.")
final class OperatorUnlock implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--number", required = true, description = "Whose PIN was wrong too often.")
  private long number;

  @Option(names = "--why", required = true, description = "Kept for the audit.")
  private String why = "";

  @Override
  public Integer call() {
    try (var house = House.open(data.directory(), Clock.systemUTC())) {
      var unlock = new UnlockOperator(RequestId.next(), Actors.HOUSE, number, why);
      return switch (house.desk().submit(unlock).join()) {
        case Outcome.Accepted _ -> {
          System.out.println("Operator " + number + " may try again.");
          yield 0;
        }
        case Rejection refused -> {
          System.err.println(Refusals.of(refused));
          yield 1;
        }
      };
    }
  }
}
