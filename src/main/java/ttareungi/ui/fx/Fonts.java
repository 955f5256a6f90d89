package ttareungi.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** Our typeface, a family for each weight: JavaFX reads static fonts only. */
public final class Fonts {
  private static final List<String> WEIGHTS =
      List.of("Regular", "Medium", "SemiBold", "Bold", "ExtraBold");

  private Fonts() {}

  /** Loads every weight; call once before the first scene. A second call does no harm. */
  public static void load() {
    WEIGHTS.forEach(weight -> load("/font/Pretendard-" + weight + ".otf"));
  }

  private static void load(String resource) {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource))) {
      Objects.requireNonNull(Font.loadFont(in, 0), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
