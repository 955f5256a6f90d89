package ttareungi.cli;

import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.operator.AddOperator;
import ttareungi.pin.WeakPins;
import ttareungi.wiring.House;

@Command(name = "add", description = "Adds an operator; asks for the PIN twice.")
final class OperatorAdd implements Callable<Integer> {
  private static final String SIX_DIGITS = "[0-9]{6}";

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--number", required = true, description = "1 to 999999.")
  private long number;

  @Option(names = "--name", required = true, description = "As the log shall name them.")
  private String name = "";

  @Option(
      names = "--role",
      defaultValue = "OPERATOR",
      description = "${COMPLETION-CANDIDATES}; by itself ${DEFAULT-VALUE}.")
  private Role role = Role.OPERATOR;

  @Override
  public Integer call() {
    var directory = data.directory();
    var prompt = new PinPrompt();
    char[] pin = prompt.ask("PIN, six digits");
    char[] again = prompt.ask("The same again");
    try {
      var wrong = complaint(pin, again);
      if (!wrong.isEmpty()) {
        System.err.println(wrong);
        return 1;
      }
      try (var house = House.open(directory, Clock.systemUTC())) {
        return add(house, pin);
      }
    } finally {
      Arrays.fill(pin, (char) 0);
      Arrays.fill(again, (char) 0);
    }
  }

  private String complaint(char[] pin, char[] again) {
    if (!new String(pin).matches(SIX_DIGITS)) {
      return "A PIN is six digits: nobody was added.";
    }
    if (WeakPins.isWeak(pin, number)) {
      return "That PIN is too easy to guess: nobody was added.";
    }
    return Arrays.equals(pin, again) ? "" : "The two were not the same: nobody was added.";
  }

  private int add(House house, char[] pin) {
    var hash = house.pins().hash(pin);
    var add =
        new AddOperator(RequestId.next(), Actors.HOUSE, number, name.strip(), role, hash, null);
    return switch (house.desk().submit(add).join()) {
      case Outcome.Accepted _ -> {
        System.out.println("Operator " + number + ", " + name.strip() + ", was added.");
        yield 0;
      }
      case Rejection refused -> {
        System.err.println("Nobody was added: " + Refusals.of(refused));
        yield 1;
      }
    };
  }
}
