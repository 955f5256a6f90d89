package ttareungi.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/** What stands above the words of a way to show the screen. It never stands for them. */
public final class AccessArt extends Drawing {
  private static final double CANVAS = 48;

  /** What it can show. */
  public enum Subject {
    BIG,
    CONTRAST,
    LOW,
    VOICE
  }

  public AccessArt(Subject subject) {
    super(CANVAS, CANVAS);
    getStyleClass().add("access-art");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    switch (subject) {
      case BIG -> draw(stroke("M4 38 L15 10 L26 38 M8 29 H22 M29 38 L36 20 L43 38 M31.5 32 H40.5"));
      case CONTRAST ->
          draw(stroke("M24 6 A18 18 0 1 1 23.99 6 Z"), solid("M24 6 A18 18 0 0 1 24 42 Z"));
      case LOW ->
          draw(
              solid("M21 7 A4 4 0 1 1 20.99 7 Z M17 7 h8 a4 4 0 0 1 -8 0 Z"),
              stroke("M21 15 V27 H32 L38 40 H42 M21 20 H31 M16 22 A11.5 11.5 0 1 0 31 36"));
      case VOICE ->
          draw(
              stroke("M22 10 L12 18 H4 V30 H12 L22 38 Z"),
              stroke("M31 17 A10 10 0 0 1 31 31 M38 10 A20 20 0 0 1 38 38"));
    }
  }

  private static Node stroke(String path) {
    return line(path, 3.6, "line");
  }

  private static SVGPath solid(String path) {
    SVGPath solid = new SVGPath();
    solid.setContent(path);
    solid.getStyleClass().add("solid");
    return solid;
  }
}
