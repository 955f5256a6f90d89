package ttareungi.ui.kiosk.frame;

import javafx.scene.Scene;
import ttareungi.ui.fx.Face;

/** The em of a kiosk: 34 on the 1080 by 1920 panel it was drawn for, and in scale on any other. */
public final class Em {
  private static final double UPRIGHT_WIDTH = 1080;
  private static final double UPRIGHT_HEIGHT = 1920;
  private static final double WIDE_WIDTH = 1920;
  private static final double WIDE_HEIGHT = 1400;

  private Em() {}

  public static double of(Scene scene) {
    return of(scene.getWidth(), scene.getHeight());
  }

  public static double of(double width, double height) {
    double scale =
        width > height
            ? Math.min(width / WIDE_WIDTH, height / WIDE_HEIGHT)
            : Math.min(width / UPRIGHT_WIDTH, height / UPRIGHT_HEIGHT);
    return Math.max(6, Face.KIOSK.em() * scale);
  }
}
