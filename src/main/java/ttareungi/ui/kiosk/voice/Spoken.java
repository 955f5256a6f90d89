package ttareungi.ui.kiosk.voice;

import java.text.DateFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ttareungi.ui.fx.Messages;

/** Turns what is written into what a synthesiser reads properly. */
final class Spoken {
  private static final String MINUS = "\u2212";
  private static final String NUMBER = "(\\d+(?:,\\d{3})*)";
  private static final Pattern CLOCK =
      Pattern.compile(
          "("
              + String.join("|", DateFormatSymbols.getInstance(Locale.KOREA).getAmPmStrings())
              + ") (\\d{1,2}):(\\d{2})");
  private static final Pattern COUNTDOWN = Pattern.compile("(\\d+):(\\d{2})(?! [ap]m)");
  private static final Pattern POINTS = Pattern.compile(NUMBER + "P(?![A-Za-z])");
  private static final Pattern WON = Pattern.compile("\u20a9" + NUMBER);
  private static final Pattern BIKE = Pattern.compile("SPB-(\\d+)");
  private static final Pattern RESERVATION = Pattern.compile("R-(\\d{4})-(\\d{4,6})");
  private static final Pattern RIDER = Pattern.compile("M-(\\d+)");
  private static final Pattern LETTER = Pattern.compile("\\bM-(?!\\d)");
  private static final Pattern PHONE = Pattern.compile("(\\d{2,3})-(\\d{3,4})-(\\d{4})");

  private final Messages messages;

  Spoken(Messages messages) {
    this.messages = messages;
  }

  String of(String written) {
    String text = written.strip().replaceAll("\\s*\\n\\s*", " ").replaceAll("\\s*\u00b7\\s*", ", ");
    text = replace(text, CLOCK, this::clock);
    text = replace(text, COUNTDOWN, this::countdown);
    text = replace(text, POINTS, found -> messages.get("voice.points", amount(found)));
    text = replace(text, WON, found -> messages.get("voice.won", amount(found)));
    text = text.replace(MINUS, messages.get("voice.minus") + " ");
    text = replace(text, RESERVATION, found -> "R " + groups(found));
    text = replace(text, RIDER, found -> "M " + groups(found));
    text = replace(text, LETTER, found -> "M");
    text = replace(text, PHONE, Spoken::groups);
    return replace(text, BIKE, found -> messages.get("voice.bike", groups(found)));
  }

  /** One digit after the other: {@code 1 0 2}. */
  static String spell(String digits) {
    return String.join(" ", digits.split(""));
  }

  /** Without the numbers of bikes, which nobody listens to in a list. */
  static String withoutBikeNumber(String written) {
    return BIKE.matcher(written).replaceAll("").replaceAll("( \u00b7 )+", " ");
  }

  private String clock(MatchResult found) {
    return messages.get("voice.clock", found.group(1), number(found, 2), number(found, 3));
  }

  private String countdown(MatchResult found) {
    return messages.get("voice.countdown", number(found, 1), number(found, 2)).strip();
  }

  private static long amount(MatchResult found) {
    return Long.parseLong(found.group(1).replace(",", ""));
  }

  private static long number(MatchResult found, int group) {
    return Long.parseLong(found.group(group));
  }

  private static String groups(MatchResult found) {
    StringBuilder spelled = new StringBuilder(spell(found.group(1)));
    for (int i = 2; i <= found.groupCount(); i++) {
      spelled.append(", ").append(spell(found.group(i)));
    }
    return spelled.toString();
  }

  private static String replace(String text, Pattern what, Function<MatchResult, String> with) {
    return what.matcher(text).replaceAll(found -> Matcher.quoteReplacement(with.apply(found)));
  }
}
