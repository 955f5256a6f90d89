package ttareungi.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** Our typeface, a family for each weight, for JavaFX reads static fonts only; and the icons'. */
public final class Fonts {
  private static final List<String> WEIGHTS =
      List.of("Regular", "Medium", "SemiBold", "Bold", "ExtraBold");

  private Fonts() {}

  /**
   * Loads every weight; call once before there is any text on screen. A second call does no harm.
   */
  public static void load() {
    for (String weight : WEIGHTS) {
      String file = "/font/Pretendard-" + weight + ".otf";
      load(file, Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file));
    }
    load("icons", Icon.typeface());
  }

  private static void load(String name, InputStream from) {
    try (from) {
      Objects.requireNonNull(Font.loadFont(from, 0), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
