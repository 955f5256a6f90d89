package ttareungi.ui.admin.dashboard;

import java.util.stream.DoubleStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * One row of tiles of which one is wider than the others: by as much as it is told to be, and by
 * more where it needs it, so that no tile lies over the next.
 */
public final class KpiGrid extends GridPane {
  private int widest;
  private double least = 1;
  private double share;

  /** The {@code index}th is {@code factor} times as wide as another, or wider. */
  void widen(int index, double factor) {
    widest = index;
    least = factor;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    divide();
    super.layoutChildren();
  }

  private void divide() {
    var tiles = getManagedChildren();
    if (widest >= tiles.size()) {
      return;
    }
    int others = tiles.size() - 1;
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - others * getHgap();
    double need = snapSizeX(tiles.get(widest).minWidth(-1)) + 1;
    double now = need < room ? Math.max(least, others * need / (room - need)) : least;
    if (now != share) {
      share = now;
      var columns = DoubleStream.generate(() -> 1).limit(tiles.size()).toArray();
      columns[widest] = now;
      getColumnConstraints()
          .setAll(
              DoubleStream.of(columns)
                  .mapToObj(part -> column(part * 100 / (others + now)))
                  .toList());
    }
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
