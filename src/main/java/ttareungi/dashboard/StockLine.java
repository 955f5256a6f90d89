package ttareungi.dashboard;

import org.jspecify.annotations.Nullable;

/** A station that needs a truck: {@code bikes} stand there, {@code available} of them for rent. */
public record StockLine(
    long stationId, String name, @Nullable String nameEn, int docks, long bikes, long available) {}
