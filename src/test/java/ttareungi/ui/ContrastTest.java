package ttareungi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2 contrast of every pair of tokens that is used together, from the sheets themselves. */
class ContrastTest {
  private static final Path THEMES = Path.of("resources/theme");
  private static final Path PAIRS = Path.of("src/test/resources/theme");
  private static final Pattern COLOUR =
      Pattern.compile("-color-([a-z0-9-]+):\\s*(#[0-9a-f]{6}|rgba?\\([^)]*\\));");

  @ParameterizedTest
  @CsvSource({
    "light, text, 4.5",
    "dark, text, 4.5",
    "hc, text, 7",
    "light, part, 3",
    "dark, part, 3",
    "hc, part, 3"
  })
  void everyPairCanBeRead(String theme, String kind, double floor) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String pair : Files.readAllLines(PAIRS.resolve(kind + "-pairs.csv"))) {
      List<String> names = List.of(pair.split(",", 2));
      Color on = Objects.requireNonNull(tokens.get(names.getLast()), names.getLast());
      Color ink = Objects.requireNonNull(tokens.get(names.getFirst()), names.getFirst());
      assertThat(contrast(ink, on)).as("%s in %s", pair, theme).isGreaterThanOrEqualTo(floor);
    }
  }

  @Test
  void everyThemeHasEveryToken() throws IOException {
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
    assertThat(tokens("hc").keySet()).isEqualTo(tokens("light").keySet());
  }

  @Test
  void onlyTheThreeThemesNameColours() throws IOException {
    Pattern literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|\\d+px");
    try (Stream<Path> sheets = Files.list(THEMES)) {
      for (Path sheet : sheets.filter(ContrastTest::isShape).toList()) {
        assertThat(literal.matcher(Files.readString(sheet)).results().map(m -> m.group()))
            .as("%s", sheet)
            .isEmpty();
      }
    }
  }

  @Test
  void theFormulaIsTheOneOfWcag() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(contrast(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
  }

  private static boolean isShape(Path sheet) {
    return !List.of("light.css", "dark.css", "hc.css").contains(sheet.getFileName().toString());
  }

  private static Map<String, Color> tokens(String theme) throws IOException {
    Map<String, Color> tokens = new HashMap<>();
    Matcher found = COLOUR.matcher(Files.readString(THEMES.resolve(theme + ".css")));
    while (found.find()) {
      tokens.put(found.group(1), Color.web(found.group(2)));
    }
    return tokens;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color of) {
    return 0.2126 * linear(of.getRed())
        + 0.7152 * linear(of.getGreen())
        + 0.0722 * linear(of.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
