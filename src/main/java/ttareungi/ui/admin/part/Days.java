package ttareungi.ui.admin.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people type it: 2023-02-07, 2023.2.7, 20230207. */
public final class Days {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./ ]*(\\d{1,2})[-./ ]*(\\d{1,2})\\.?");

  private Days() {}

  public static Optional<LocalDate> parse(String text) {
    var parts = DAY.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty(); // 2023-02-30
    }
  }
}
