package ttareungi.ui.admin.bikes;

import java.util.Locale;
import java.util.regex.Pattern;

/** What was typed into the search of bikes. */
final class BikeSearch {
  private static final Pattern NUMBER = Pattern.compile("(?:SPB-?)?0*(\\d{1,8})");

  private BikeSearch() {}

  /** The digits that a number begins with; empty where something else was typed. */
  static String number(String typed) {
    var matcher = NUMBER.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : "";
  }
}
