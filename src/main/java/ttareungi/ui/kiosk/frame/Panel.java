package ttareungi.ui.kiosk.frame;

import java.util.OptionalDouble;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * The panel of a kiosk as it hangs.
 *
 * @param measured pixels a millimetre; empty before anybody measured them
 * @param bottomMm of its lower edge above the floor
 */
public record Panel(OptionalDouble measured, double bottomMm) {
  /** At the height of a desk. */
  public static final Panel STANDARD = new Panel(OptionalDouble.empty(), 700);

  /** Of a hand that reaches sideways from a wheelchair. */
  private static final double REACH_MM = 1_220;

  /** 21.5 inches, full HD. */
  private static final double PX_PER_MM = 4.03;

  private static final double LONG_SIDE = 1_920;

  /** 15.6 inches at 1280 by 800: 96 dots an inch. */
  private static final double LEAST_PX_PER_MM = 3.78;

  public Panel {
    boolean nonsense = measured.isPresent() && !(measured.getAsDouble() > 0);
    if (nonsense || !(bottomMm >= 0)) {
      throw new IllegalArgumentException("a panel of " + measured + " px/mm at " + bottomMm);
    }
  }

  void hangIn(Parent root) {
    root.getProperties().put(Panel.class, this);
  }

  public static Panel of(Scene scene) {
    return scene.getRoot().getProperties().get(Panel.class) instanceof Panel panel
        ? panel
        : STANDARD;
  }

  /** Where nobody measured, it is as large as panels of so many pixels mostly are. */
  public double pxPerMm(double width, double height) {
    double usual = PX_PER_MM * Math.max(width, height) / LONG_SIDE;
    return measured.orElse(Math.max(LEAST_PX_PER_MM, usual));
  }

  /** Pixels above the lower edge that such a hand reaches. */
  double reach(double width, double height) {
    return Math.max(0, REACH_MM - bottomMm) * pxPerMm(width, height);
  }
}
