package ttareungi.ui.admin.dashboard;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ttareungi.dashboard.BoardLine;
import ttareungi.event.ReservationStatus;

/** A row of the board: its number stays, its line is patched. */
public final class BoardRowModel {
  private static final Duration FLASH = Duration.ofMillis(1_200);

  private final long reserveNo;
  private final ReadOnlyObjectWrapper<BoardLine> line;
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
  private Instant changedAt = Instant.EPOCH;

  BoardRowModel(BoardLine first) {
    reserveNo = first.reserveNo();
    line = new ReadOnlyObjectWrapper<>(first);
  }

  public long reserveNo() {
    return reserveNo;
  }

  public BoardLine line() {
    return line.get();
  }

  public ReadOnlyObjectProperty<BoardLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  public ReservationStatus status() {
    return line().status();
  }

  /** True for a moment after a change: the row flashes. */
  public ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  void patch(BoardLine next) {
    line.set(next);
  }

  void flash(Instant at) {
    changedAt = at;
    fresh.set(true);
  }

  void tick(Instant now) {
    if (fresh.get() && Duration.between(changedAt, now).compareTo(FLASH) >= 0) {
      fresh.set(false);
    }
  }
}
