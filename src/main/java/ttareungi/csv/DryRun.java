package ttareungi.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import ttareungi.kernel.Reader;

/** Says what an import would do, and writes nothing. Waits for the disk: not the FX thread. */
public final class DryRun {
  private final Reader reader;
  private final Clock clock;
  private final ZoneId zone;

  /** {@code zone}: where "today" is decided. */
  public DryRun(Reader reader, Clock clock, ZoneId zone) {
    this.reader = reader;
    this.clock = clock;
    this.zone = zone;
  }

  /** The mapping must lack nothing. */
  public Trial of(Sheet sheet, Mapping mapping) {
    return switch (mapping.subject()) {
      case BIKES ->
          new BikeTrial(reader, LocalDate.ofInstant(clock.instant(), zone), sheet, mapping).run();
      case STATIONS -> new StationTrial(reader, sheet, mapping).run();
    };
  }
}
