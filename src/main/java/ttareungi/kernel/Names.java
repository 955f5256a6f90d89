package ttareungi.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a name may be: one line of so many characters, read in the direction it is written in. */
public final class Names {
  /** Of an operator. */
  public static final int LONGEST_OF_OPERATOR = 40;

  /** Of a station. */
  public static final int LONGEST_OF_STATION = 60;

  /** Controls, line ends, and what turns the direction of all that follows. */
  private static final Pattern NOT_FOR_NAMES =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

  private Names() {}

  public static Optional<Rejection> refusal(String name, int longest) {
    if (name.isBlank()) {
      return Optional.of(Rejection.of(Reason.FIELD_MISSING, "name"));
    }
    return name.length() > longest || NOT_FOR_NAMES.matcher(name).find()
        ? Optional.of(Rejection.of(Reason.NAME_UNFIT, longest))
        : Optional.empty();
  }
}
