package ttareungi.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ttareungi.store.backup.Preview;

/** What a database holds, on one line. */
final class PreviewText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private PreviewText() {}

  static String of(Preview held) {
    return String.format(
        Locale.ROOT,
        "event %,d%s, %,d bikes, %,d riders, %,d reservations, %,d points",
        held.head(),
        held.lastEventAt().map(at -> " of " + time(at)).orElse(""),
        held.bikes(),
        held.riders(),
        held.reservations(),
        held.balances());
  }

  static String time(Instant at) {
    return TIME.format(at);
  }
}
