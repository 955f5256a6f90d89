package ttareungi.bike;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;

/**
 * A station, and how many bikes of each state stand there.
 *
 * @param lowPercent fewer bikes for rent than so many of a hundred docks are few
 */
public record StationStock(
    long stationId,
    String name,
    @Nullable String nameEn,
    int docks,
    boolean open,
    @Nullable Double latitude,
    @Nullable Double longitude,
    long available,
    long reserved,
    long maintenance,
    int lowPercent) {
  public long bikes() {
    return available + reserved + maintenance;
  }

  /** Docks without a bike. */
  public long free() {
    return Math.max(0, docks - bikes());
  }

  /** Bikes for rent, 1 for one in each dock. */
  public double fill() {
    return (double) available / docks;
  }

  /** Bikes of any state, 1 for one in each dock. */
  public double taken() {
    return (double) bikes() / docks;
  }

  public StockLevel level() {
    return open ? StockLevel.of(docks, bikes(), available, lowPercent) : StockLevel.CLOSED;
  }

  /** Empty where nobody has measured it. */
  public Optional<Position> position() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Position(latitude, longitude));
  }
}
