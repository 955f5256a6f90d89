package ttareungi.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody may have meant. The same question is answered once. */
final class Closest {
  /** A file that is wrong throughout needs no advice row by row. */
  private static final int MOST_ASKED = 300;

  private final Collection<String> known;
  private final Map<String, Optional<String>> answers = new HashMap<>();

  Closest(Collection<String> known) {
    this.known = known;
  }

  /** The known word that differs least, where it does not differ by more than a half. */
  Optional<String> to(String text) {
    var before = answers.get(text);
    if (before != null) {
      return before;
    }
    if (answers.size() >= MOST_ASKED) {
      return Optional.empty();
    }
    var answer = find(text);
    answers.put(text, answer);
    return answer;
  }

  private Optional<String> find(String text) {
    var plain = Vocabulary.plain(text);
    String best = null;
    double least = 0.5;
    for (var word : known) {
      double difference = difference(plain, Vocabulary.plain(word));
      if (difference < least) {
        least = difference;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 0 the same, 1 nothing in common. */
  private static double difference(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0 ? 1 : (double) distance(one, other) / longest;
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] here = new int[other.length() + 1];
      here[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        here[j] = Math.min(above[j - 1] + change, Math.min(above[j], here[j - 1]) + 1);
      }
      above = here;
    }
    return above[other.length()];
  }
}
