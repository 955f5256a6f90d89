package ttareungi.ui.fx;

import java.util.List;
import javafx.scene.image.Image;

/** Which of our two faces a window wears: its own sheet, and the size of its em at 100 %. */
public enum Face {
  ADMIN("admin", 13),
  KIOSK("kiosk", 34);

  private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

  private final String name;
  private final double em;

  Face(String name, double em) {
    this.name = name;
    this.em = em;
  }

  String sheet() {
    return "/theme/" + name + ".css";
  }

  /** What the system shows of a window in its lists, in all sizes that systems ask for. */
  public List<Image> icons() {
    return ICONS.stream().map(size -> new Image("/icon/" + name + "-" + size + ".png")).toList();
  }

  public double em() {
    return em;
  }
}
