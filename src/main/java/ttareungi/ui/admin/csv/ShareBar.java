package ttareungi.ui.admin.csv;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** A bar with a part for each kind of row, as long as there are such rows. */
final class ShareBar extends Region {
  private static final double GAP = 2;
  private static final double LEAST = 4;

  private final List<Region> parts =
      Stream.of("ready", "warned", "already", "wrong").map(ShareBar::part).toList();
  private int[] counts = {0, 0, 0, 0};

  ShareBar() {
    getStyleClass().add("share-bar");
    getChildren().addAll(parts);
  }

  void show(int... next) {
    counts = next.clone();
    requestLayout();
  }

  private static Region part(String kind) {
    var part = new Region();
    part.getStyleClass().addAll("part", kind);
    part.setManaged(false);
    return part;
  }

  @Override
  protected void layoutChildren() {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    double x = 0;
    for (int i = 0; i < counts.length; i++) {
      double width = counts[i] == 0 ? 0 : Math.max(LEAST, getWidth() * counts[i] / all);
      double room = Math.max(0, Math.min(width, getWidth() - x) - GAP);
      parts.get(i).setVisible(counts[i] > 0);
      parts.get(i).resizeRelocate(x, 0, room, getHeight());
      x += width;
    }
  }
}
