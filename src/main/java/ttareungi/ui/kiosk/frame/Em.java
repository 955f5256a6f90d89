package ttareungi.ui.kiosk.frame;

import javafx.scene.Scene;

/**
 * The em of a kiosk, which is its smallest text: 8.44 mm, so that letters are 7.5 mm high. That is
 * 34 px on the panel of 21.5 inches it was drawn for, upright or on its side, and follows what
 * staff measure. On a panel too small for that the screens keep their shape: it has room for so
 * many em and no fewer, and the em is what comes of it. At 1280 by 800 that is 27.5 px, or 7.25 mm
 * on 15.6 inches.
 */
public final class Em {
  private static final double MM = 34 / 4.03;
  private static final double UPRIGHT_WIDTH = 1080 / 34.0;
  private static final double UPRIGHT_HEIGHT = 1920 / 34.0;
  private static final double WIDE_WIDTH = 46.5;
  private static final double WIDE_HEIGHT = 29.09;
  private static final double LEAST = 6;

  private Em() {}

  public static double of(Scene scene) {
    return of(scene.getWidth(), scene.getHeight(), Panel.of(scene));
  }

  static double of(double width, double height, Panel panel) {
    double room =
        width > height
            ? Math.min(width / WIDE_WIDTH, height / WIDE_HEIGHT)
            : Math.min(width / UPRIGHT_WIDTH, height / UPRIGHT_HEIGHT);
    return Math.max(LEAST, Math.min(room, MM * panel.pxPerMm(width, height)));
  }
}
