package ttareungi.ui.fx;

/** Which of our two faces a window wears: its own sheet, and the size of its em at 100 %. */
public enum Face {
  ADMIN("/theme/admin.css", 13),
  KIOSK("/theme/kiosk.css", 34);

  private final String sheet;
  private final double em;

  Face(String sheet, double em) {
    this.sheet = sheet;
    this.em = em;
  }

  String sheet() {
    return sheet;
  }

  public double em() {
    return em;
  }
}
