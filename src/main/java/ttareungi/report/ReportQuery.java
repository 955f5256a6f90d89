package ttareungi.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for.
 *
 * @param last included
 * @param stationId only bikes that were reserved there; null for all
 * @param bikeId only this one; null for all
 */
public record ReportQuery(
    LocalDate first,
    LocalDate last,
    Grouping grouping,
    @Nullable Long stationId,
    @Nullable Long bikeId) {
  public ReportQuery {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether only reservations of a station or a bike are in it. */
  public boolean isFiltered() {
    return stationId != null || bikeId != null;
  }
}
