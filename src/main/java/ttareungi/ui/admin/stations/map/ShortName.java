package ttareungi.ui.admin.stations.map;

import java.util.regex.Pattern;

/** What stands under a ring: the first words of a name, without the number that some begin with. */
final class ShortName {
  private static final int MOST = 13;
  private static final Pattern NUMBER = Pattern.compile("^\\d+\\.\\s*");
  private static final char FIRST_WIDE = '\u1100';
  private static final String MORE = "\u2026";

  private ShortName() {}

  static String of(String name) {
    var words = NUMBER.matcher(name.strip()).replaceFirst("").split("\\s+", -1);
    var brief = new StringBuilder(cut(words[0]));
    for (int i = 1; i < words.length && fits(brief, words[i]); i++) {
      brief.append(' ').append(words[i]);
    }
    return brief.toString();
  }

  /** The number of an exit without the word behind it says nothing. */
  private static boolean fits(CharSequence brief, String word) {
    return width(brief + " " + word) <= MOST && word.chars().noneMatch(Character::isDigit);
  }

  private static String cut(String word) {
    int end = word.length();
    while (end > 1 && width(word.substring(0, end)) > MOST) {
      end--;
    }
    return end == word.length() ? word : word.substring(0, end) + MORE;
  }

  /** Letters of Hangul are twice as wide. */
  private static int width(String text) {
    return text.chars().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
