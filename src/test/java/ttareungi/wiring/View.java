package ttareungi.wiring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ttareungi.ui.fx.Language;

/** One way to see the kiosk: its panel, and what the rider wants. */
record View(int width, int height, Look look) {
  static final View PLAIN = new View(1080, 1920, Look.PLAIN);

  private static final Pattern WANTED = Pattern.compile(System.getProperty("views", ""));

  /** All of them, or those whose name has in it the pattern that {@code -Dviews} is. */
  static List<View> all() {
    return Stream.of(Look.values())
        .flatMap(look ->
            Stream.of(
                new View(1080, 1920, look), new View(1920, 1080, look), new View(1280, 800, look)))
        .filter(view -> view.look != Look.BIG_LOW || view.width != 1280)
        .filter(view -> WANTED.matcher(view.name()).find())
        .toList();
  }

  private String name() {
    return width + "x" + height + "-" + look;
  }

  /** Both of them, or the one that {@code -Dlanguage} says. */
  static List<Language> languages() {
    String wanted = System.getProperty("language", "");
    return Stream.of(Language.values()).filter(each -> each.name().contains(wanted)).toList();
  }

  /** What the name of a picture begins with. */
  String prefix() {
    return (width < height ? "" : width + "-") + look.prefix();
  }
}
