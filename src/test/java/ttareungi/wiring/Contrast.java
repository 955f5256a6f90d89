package ttareungi.wiring;

import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** The contrast of a text as it is painted, by WCAG 2: its own fill, over all that lies behind. */
final class Contrast {
  private Contrast() {}

  static double of(Text text) {
    Color behind = behind(text.getParent());
    Color ink = over((Color) text.getFill(), behind);
    double light = Math.max(luminance(ink), luminance(behind));
    double dark = Math.min(luminance(ink), luminance(behind));
    return (light + 0.05) / (dark + 0.05);
  }

  private static Color behind(Node node) {
    if (node == null) {
      return Color.WHITE;
    }
    Background background = node instanceof Region region ? region.getBackground() : null;
    if (background == null || background.getFills().isEmpty()) {
      return behind(node.getParent());
    }
    Color paint = Color.TRANSPARENT;
    for (BackgroundFill fill : background.getFills()) {
      paint = fill.getFill() instanceof Color colour ? over(colour, paint) : paint;
    }
    return paint.isOpaque() ? paint : over(paint, behind(node.getParent()));
  }

  private static Color over(Color top, Color below) {
    double own = top.getOpacity();
    double rest = below.getOpacity() * (1 - own);
    double all = own + rest;
    return all == 0
        ? Color.TRANSPARENT
        : Color.color(
            (top.getRed() * own + below.getRed() * rest) / all,
            (top.getGreen() * own + below.getGreen() * rest) / all,
            (top.getBlue() * own + below.getBlue() * rest) / all,
            all);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
