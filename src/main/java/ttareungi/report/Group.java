package ttareungi.report;

import java.time.LocalDate;

/** Whose sums a row has. */
public sealed interface Group {
  record Day(LocalDate day) implements Group {}

  /** From 0 to 23. */
  record Hour(int hour) implements Group {}

  /** Where the bike was reserved. */
  record Station(long stationId) implements Group {}

  record Bike(long bikeId) implements Group {}

  /** Points that no reservation moved: they belong to no station and no bike. */
  record Nowhere() implements Group {}
}
