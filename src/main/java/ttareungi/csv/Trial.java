package ttareungi.csv;

import java.util.List;
import java.util.function.BiFunction;
import ttareungi.kernel.Command;

/**
 * What a dry run found. Nothing was written.
 *
 * @param ready rows that would be added without a word
 * @param warned rows with a warning
 * @param alreadyThere rows that say what is there already
 * @param wrong rows that cannot be imported
 * @param added how many the command would add
 * @param findings every row with a warning or an error, in the order of the file
 * @param command makes the command, by a request id and an actor
 */
public record Trial(
    int ready,
    int warned,
    int alreadyThere,
    int wrong,
    int added,
    List<Finding> findings,
    BiFunction<String, String, Command> command) {
  public Trial {
    findings = List.copyOf(findings);
  }

  public int rows() {
    return ready + warned + alreadyThere + wrong;
  }
}
