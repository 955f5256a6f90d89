package ttareungi.event;

import org.jspecify.annotations.Nullable;

/** Why an operator did it: a cause of the list, and a note in his own words. */
public record Why(Cause cause, @Nullable String note) {
  public static final int LONGEST_NOTE = 200;

  public static Why of(Cause cause) {
    return new Why(cause, null);
  }

  /** Whether it says enough: OTHER says nothing by itself. */
  public boolean isEnough() {
    return cause != Cause.OTHER || (note != null && !note.isBlank());
  }

  /** Whether the note can be kept as it is. */
  public boolean fits() {
    return note == null || note.length() <= LONGEST_NOTE;
  }
}
