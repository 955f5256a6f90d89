package ttareungi.ui.admin.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import ttareungi.dashboard.BoardLine;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.event.ReservationStatus;
import ttareungi.kernel.Reader;
import ttareungi.ui.fx.OneAtATime;

/** The reservation board: rows by key, newest first; a change patches its row and no other. */
public final class BoardModel {
  private static final int FIRST = 200;
  private static final int MOST = 500;

  /** Patched in one go: each is a change of its own to the table. */
  private static final int AT_ONCE = 32;

  private final Map<Long, BoardRowModel> byNo = new HashMap<>();
  private final ObservableList<BoardRowModel> rows =
      FXCollections.observableArrayList(row -> new Observable[] {row.lineProperty()});
  private final ObservableList<BoardRowModel> rowsView =
      FXCollections.unmodifiableObservableList(rows);
  private final FilteredList<BoardRowModel> shown = new FilteredList<>(rows);
  private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.ALL);
  private final OneAtATime<Long, List<BoardLine>> reads;
  private final Supplier<Instant> clock;

  BoardModel(Reader dashboard, Supplier<Instant> clock) {
    this.clock = clock;
    reads =
        new OneAtATime<Long, List<BoardLine>>(keys -> read(dashboard, keys), this::patch)
            .atMost(AT_ONCE);
    filter.subscribe(f -> shown.setPredicate(row -> f.shows(row.status())));
  }

  public ObservableList<BoardRowModel> rows() {
    return rowsView;
  }

  public ObservableList<BoardRowModel> shown() {
    return shown;
  }

  public ObjectProperty<BoardFilter> filterProperty() {
    return filter;
  }

  /** Off the FX thread: the newest, and everything open however old. */
  static List<BoardLine> readAll(DashboardRepository board) {
    return Stream.of(
            board.newest(FIRST),
            board.newest(ReservationStatus.RESERVED, FIRST),
            board.newest(ReservationStatus.IN_USE, FIRST))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * What was there before anybody looked, or is now. A status only ever goes forward: where a row
   * was patched meanwhile, its own is newer and stays.
   */
  void fill(List<BoardLine> lines) {
    var added = new ArrayList<>(rows);
    for (var line : lines) {
      var known = byNo.get(line.reserveNo());
      if (known == null) {
        added.add(remember(line));
      } else if (line.status().compareTo(known.line().status()) > 0) {
        known.patch(line);
      }
    }
    added.sort((a, b) -> Long.compare(b.reserveNo(), a.reserveNo()));
    rows.setAll(added);
  }

  void changed(Collection<Long> reserveNos) {
    reads.request(reserveNos);
  }

  void tick(Instant now) {
    rows.forEach(row -> row.tick(now));
  }

  private static List<BoardLine> read(Reader dashboard, Set<Long> keys) {
    return dashboard.read(DashboardRepository.class, board -> board.lines(List.copyOf(keys)));
  }

  private void patch(List<BoardLine> lines) {
    lines.forEach(this::patch);
    trim();
  }

  private void patch(BoardLine line) {
    var row = byNo.get(line.reserveNo());
    if (row == null) {
      row = remember(line);
      rows.add(place(line.reserveNo()), row);
    } else {
      row.patch(line);
    }
    row.flash(clock.get());
  }

  private BoardRowModel remember(BoardLine line) {
    var row = new BoardRowModel(line);
    byNo.put(line.reserveNo(), row);
    return row;
  }

  /** Almost always the top: numbers grow. */
  private int place(long reserveNo) {
    int index = 0;
    while (index < rows.size() && rows.get(index).reserveNo() > reserveNo) {
      index++;
    }
    return index;
  }

  private void trim() {
    for (int i = rows.size() - 1; i >= 0 && rows.size() > MOST; i--) {
      if (!rows.get(i).status().isOpen()) {
        byNo.remove(rows.remove(i).reserveNo());
      }
    }
  }
}
