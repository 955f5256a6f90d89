package ttareungi.ui.admin.dashboard;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Tiles that share a width by parts, and of which none gets less than it needs: so none lies over
 * the next, as long as there is room for all.
 */
public final class KpiRow extends HBox {
  private double[] parts = {};

  /** The tiles, and how wide each is beside one of part 1 where all have room enough. */
  void show(List<? extends Node> tiles, double... among) {
    parts = among.clone();
    getChildren().setAll(tiles);
  }

  @Override
  protected void layoutChildren() {
    var tiles = getManagedChildren();
    var widths = divided(tiles);
    double x = snappedLeftInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    for (int i = 0; i < widths.length; i++) {
      double end = snapPositionX(x + widths[i]);
      tiles.get(i).resizeRelocate(x, snappedTopInset(), end - x, height);
      x = end + snapSpaceX(getSpacing());
    }
  }

  /** Who needs more than his share gets that, and the others share what is left. */
  private double[] divided(List<Node> tiles) {
    var widths = tiles.stream().mapToDouble(tile -> tile.minWidth(-1)).toArray();
    var sharing = new boolean[widths.length];
    Arrays.fill(sharing, true);
    double share = share(widths, sharing);
    for (int i = 0; i < widths.length; i++) {
      if (sharing[i] && widths[i] > parts[i] * share) {
        sharing[i] = false;
        share = share(widths, sharing);
        i = -1; // less is left for those before, too
      }
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = sharing[i] ? parts[i] * share : widths[i];
    }
    return widths;
  }

  /** What part 1 is among those that share what the others leave. */
  private double share(double[] needs, boolean[] sharing) {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    room -= (needs.length - 1) * snapSpaceX(getSpacing());
    double among = 0;
    for (int i = 0; i < needs.length; i++) {
      room -= sharing[i] ? 0 : needs[i];
      among += sharing[i] ? parts[i] : 0;
    }
    return among == 0 ? 0 : room / among;
  }
}
