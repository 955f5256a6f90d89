package ttareungi.csv;

import java.util.ArrayList;
import java.util.List;

/** Counts the rows of a dry run, and gathers those that have to be looked at. */
final class Tally {
  final List<Finding> findings = new ArrayList<>();
  int ready;
  int warned;
  int alreadyThere;
  int wrong;

  /** The row would be added, perhaps with a warning. */
  void added(Row row, List<Finding.Why> whys) {
    if (whys.isEmpty()) {
      ready++;
    } else {
      warned(row, whys);
    }
  }

  void warned(Row row, List<Finding.Why> whys) {
    warned++;
    findings.add(new Finding(row, whys));
  }

  void wrong(Row row, List<Finding.Why> whys) {
    wrong++;
    findings.add(new Finding(row, whys));
  }
}
