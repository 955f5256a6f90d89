package ttareungi.station;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;

/** One station of a file; {@code line} is where it stands there. */
public record StationLine(
    int line,
    long stationId,
    String name,
    @Nullable String nameEn,
    int docks,
    @Nullable Position position) {}
