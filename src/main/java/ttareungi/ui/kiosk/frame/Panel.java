package ttareungi.ui.kiosk.frame;

/**
 * The panel of a kiosk as it hangs.
 *
 * @param bottomMm of its lower edge above the floor
 */
public record Panel(double pxPerMm, double bottomMm) {
  /** 21.5 inches, full HD, at the height of a desk. */
  public static final Panel STANDARD = new Panel(4.03, 700);

  /** Of a hand that reaches sideways from a wheelchair. */
  private static final double REACH_MM = 1_220;

  public Panel {
    if (!(pxPerMm > 0) || !(bottomMm >= 0)) {
      throw new IllegalArgumentException("a panel of " + pxPerMm + " px/mm at " + bottomMm + " mm");
    }
  }

  /** Pixels above the lower edge that such a hand reaches. */
  double reach() {
    return Math.max(0, REACH_MM - bottomMm) * pxPerMm;
  }
}
