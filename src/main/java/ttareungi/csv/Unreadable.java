package ttareungi.csv;

import java.util.List;

/** Why a file cannot be read; {@code details} fill in the sentence {@code csv.unreadable.WHY}. */
public record Unreadable(Why why, List<String> details) implements Reading {
  /** One sentence each. */
  public enum Why {
    CANNOT_OPEN,
    EMPTY,
    TOO_LARGE,
    UTF_16,
    WORKBOOK,
    NOT_TEXT,
    BROKEN,
    NO_HEADER,
    NO_ROWS,
    TOO_MANY_ROWS
  }

  public Unreadable {
    details = List.copyOf(details);
  }

  static Unreadable of(Why why, Object... details) {
    return new Unreadable(why, List.of(details).stream().map(String::valueOf).toList());
  }
}
