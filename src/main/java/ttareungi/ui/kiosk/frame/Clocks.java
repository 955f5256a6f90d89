package ttareungi.ui.kiosk.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ttareungi.ui.fx.Messages;

/** Days as the screen says them: the patterns are in the words. */
public final class Clocks {
  private Clocks() {}

  public static String dayAndTime(Messages messages, Kit kit, Instant at) {
    return say(messages, "kiosk.day", kit.zone(), at) + " " + kit.formats().clock(at);
  }

  private static String say(Messages messages, String key, ZoneId zone, Instant at) {
    Locale locale = messages.getLanguage().locale();
    return DateTimeFormatter.ofPattern(messages.get(key), locale).format(at.atZone(zone));
  }
}
