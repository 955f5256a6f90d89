package ttareungi.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that files use for what we know by a name; in a resource, in every language. */
final class Vocabulary {
  private Vocabulary() {}

  /** By the name; in the order of the file. */
  static Map<String, List<String>> read(String resource) {
    var words = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource)), UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, name -> split(words.getProperty(name))));
  }

  private static List<String> split(String words) {
    return Stream.of(words.split(",")).map(String::strip).toList();
  }

  /** As the resources write it: small, without what people put between words. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._()\\[\\]/-]", "");
  }
}
