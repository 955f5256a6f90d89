package ttareungi.reservation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what reservations are listed; what is equal stands by number. Of all but the station an index
 * has that order already: see V10. That of the stations goes by status before the number.
 *
 * @param down the highest first; of numbers: the newest
 */
public record Sorting(Key key, boolean down) {
  /**
   * What there is an index on, at least of its first column. A station is sorted by its number, for
   * a name is not in the row.
   */
  public enum Key {
    NUMBER(null),
    RIDER("r.userId"),
    BIKE("r.bikeId"),
    STATION("r.stationId"),
    STATUS("r.status");

    private final @Nullable String column;

    Key(@Nullable String column) {
      this.column = column;
    }
  }

  public static final Sorting NEWEST = new Sorting(Key.NUMBER, true);

  /** Not that of the numbers, nor that of the status. */
  boolean hasIndexOfItsOwn() {
    return key == Key.RIDER || key == Key.BIKE || key == Key.STATION;
  }

  String order() {
    var way = down ? " desc" : "";
    return Optional.ofNullable(key.column)
        .map(column -> " order by " + column + way + ", r.reserveNo" + way)
        .orElse(" order by r.reserveNo" + way);
  }

  /** What comes behind a row; the first comparison is for the index. */
  String beyond() {
    var behind = down ? " < " : " > ";
    return Optional.ofNullable(key.column)
        .map(column ->
            column
                + behind.stripTrailing()
                + "= :key and ("
                + column
                + behind
                + ":key or r.reserveNo"
                + behind
                + ":last)")
        .orElse("r.reserveNo" + behind + ":last");
  }

  /** Of the last row before; empty where the number alone says it. */
  Optional<Object> keyOf(ReservationLine line) {
    return switch (key) {
      case NUMBER -> Optional.empty();
      case RIDER -> Optional.of(line.userId());
      case BIKE -> Optional.of(line.bikeId());
      case STATION -> Optional.of(line.stationId());
      case STATUS -> Optional.of(line.status());
    };
  }
}
