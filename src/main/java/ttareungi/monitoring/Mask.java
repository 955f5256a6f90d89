package ttareungi.monitoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text whatever may say who somebody is. Rather too much than too little: what is
 * left must be of use to whoever mends the program, and of none to anybody else.
 */
final class Mask {
  private static final String GONE = "***";
  private static final Pattern TIME =
      Pattern.compile("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3} ");
  private static final List<Pattern> PERSONAL =
      List.of(
          Pattern.compile("\\$argon2\\S*"),
          Pattern.compile(
              "(?i)(?<=\\b(?:name|nameEn|pin|code|hash|why|reason|detail|note|by)=)[^,\\]})]+"),
          Pattern.compile("(?i)(?<=\\b(?:userId|operatorNo|confirmId|actor)=)[^,\\]})]+"),
          Pattern.compile("(?i)(?<=\\b(?:rider|operator|member)[ :#])\\S+"),
          Pattern.compile("\\bM-?\\d+"),
          Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
          Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b"),
          Pattern.compile("(?<![\\w:])(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{1,4}(?![\\w:])"),
          Pattern.compile("\\b01\\d-\\d{3,4}-\\d{4}\\b"),
          Pattern.compile("\\b[A-Za-z0-9+/_-]{32,}={0,2}"),
          Pattern.compile("\\d{5,}"));

  private final List<Pattern> known;

  /** {@code known}: names that are in the data or of this machine, whatever stands around them. */
  Mask(Collection<String> known) {
    this.known =
        known.stream()
            .map(String::strip)
            .filter(name -> name.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE))
            .toList();
  }

  /** A line; the time that it begins with stays. */
  String line(String text) {
    var time = TIME.matcher(text);
    return time.lookingAt() ? time.group() + masked(text.substring(time.end())) : masked(text);
  }

  private String masked(String text) {
    var left = text;
    for (var pattern : known) {
      left = pattern.matcher(left).replaceAll(GONE);
    }
    for (var pattern : PERSONAL) {
      left = pattern.matcher(left).replaceAll(GONE);
    }
    return left;
  }
}
