package ttareungi.ui.admin.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import ttareungi.dashboard.BoardLine;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** What each column of the board says. */
final class BoardColumns {
  private final Messages messages;
  private final Formats formats;
  private final ReadOnlyObjectProperty<Instant> now;

  BoardColumns(Messages messages, Formats formats, ReadOnlyObjectProperty<Instant> now) {
    this.messages = messages;
    this.formats = formats;
    this.now = now;
  }

  void set(
      TableColumn<BoardRowModel, String> number,
      TableColumn<BoardRowModel, String> rider,
      TableColumn<BoardRowModel, String> bike,
      TableColumn<BoardRowModel, String> station,
      TableColumn<BoardRowModel, String> time,
      TableColumn<BoardRowModel, BoardRowModel> status,
      TableColumn<BoardRowModel, BoardRowModel> left) {
    say(number, line -> Ids.reservation(line.reserveNo()), "strong");
    say(rider, line -> Ids.rider(line.userId()), "plain");
    say(bike, line -> Ids.bike(line.bikeId()), "plain");
    say(station, this::station, "muted");
    say(time, line -> formats.minute(line.reservedAt()), "muted");
    status.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    status.setCellFactory(column -> new StatusCell(messages));
    left.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    left.setCellFactory(column -> new LeftCell(now, this::left));
  }

  private static void say(
      TableColumn<BoardRowModel, String> column,
      Function<BoardLine, String> words,
      String styleClass) {
    column.setCellValueFactory(cell -> cell.getValue().lineProperty().map(words));
    column.getStyleClass().add(styleClass);
  }

  private String station(BoardLine line) {
    var name = line.stationName();
    return name == null
        ? messages.get("admin.station.number", String.valueOf(line.stationId()))
        : StationNames.pick(name, line.stationNameEn(), messages.getLanguage());
  }

  /** Counts down while the bike is held, up while it is ridden. */
  private String left(BoardLine line, Instant at) {
    var started = line.startedAt();
    if (line.status() == ReservationStatus.RESERVED) {
      return Formats.countdown(Duration.between(latest(at, line.reservedAt()), line.holdUntil()));
    }
    if (line.status() == ReservationStatus.IN_USE && started != null) {
      return used(Duration.between(started, at));
    }
    return messages.get("admin.board.over");
  }

  /** The board's clock ticks, and may be behind what has just been reserved. */
  private static Instant latest(Instant at, Instant reservedAt) {
    return at.isBefore(reservedAt) ? reservedAt : at;
  }

  private String used(Duration ridden) {
    long minutes = Math.max(0, ridden.toMinutes());
    return minutes < 1
        ? messages.get("admin.board.seconds", Math.max(0, ridden.toSeconds()))
        : messages.get("admin.board.minutes", minutes);
  }
}
