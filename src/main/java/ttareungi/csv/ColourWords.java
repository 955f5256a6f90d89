package ttareungi.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ttareungi.event.BikeColour;

/** Which colour a word means. */
final class ColourWords {
  /** {@code near}: the word means a colour that no bike has, and this one is the nearest. */
  record Meaning(BikeColour colour, boolean near) {}

  private static final Map<String, Meaning> WORDS = words();

  private final Closest closest =
      new Closest(
          WORDS.entrySet().stream()
              .filter(entry -> !entry.getValue().near())
              .map(Map.Entry::getKey)
              .toList());

  Optional<Meaning> of(String text) {
    return Optional.ofNullable(WORDS.get(Vocabulary.plain(text)));
  }

  /** What was meant by a word that means nothing. */
  Optional<BikeColour> perhaps(String text) {
    return closest.to(text).flatMap(this::of).map(Meaning::colour);
  }

  private static Map<String, Meaning> words() {
    var words = new HashMap<String, Meaning>();
    Vocabulary.read("/csv/colours.properties")
        .forEach((name, all) -> {
          for (var word : all) {
            boolean near = word.startsWith("~");
            var plain = Vocabulary.plain(near ? word.substring(1) : word);
            words.put(plain, new Meaning(BikeColour.valueOf(name), near));
          }
        });
    return words;
  }
}
