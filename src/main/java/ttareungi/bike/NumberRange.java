package ttareungi.bike;

import java.util.ArrayList;
import java.util.List;

/** Numbers of bikes from one to another, both included. */
public record NumberRange(long from, long to) {
  /** On a bike a number is written with so many digits, and with noughts before them. */
  private static final int WRITTEN = 5;

  private static final int LONGEST = 8;

  /** Where the bikes are whose number, as it is written, begins with these digits. */
  public static List<NumberRange> beginningWith(String digits) {
    var ranges = new ArrayList<NumberRange>();
    long number = Long.parseLong(digits);
    int missing = WRITTEN - digits.length();
    if (digits.startsWith("0")) {
      ranges.add(missing > 0 ? wide(number, missing) : new NumberRange(number, number));
    } else {
      for (int more = 0; digits.length() + more <= LONGEST; more++) {
        ranges.add(wide(number, more));
      }
    }
    return ranges;
  }

  private static NumberRange wide(long number, int moreDigits) {
    long width = Math.powExact(10L, moreDigits);
    return new NumberRange(number * width, (number + 1) * width - 1);
  }
}
