package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ttareungi.payment.PurchaseLimits;
import ttareungi.reservation.Tariff;
import ttareungi.speech.Utterance;
import ttareungi.ui.kiosk.frame.Panel;

/**
 * The settings of {@code config.properties}; what it does not name is as the city has it.
 *
 * @param zone where a day begins and clocks are read
 * @param limits of a purchase at a kiosk
 * @param receipts where receipts come out
 * @param panels of the kiosks
 * @param backup when one is made, and how many are kept
 * @param voiceVolume how loud the kiosk begins to speak to a rider, 0 to 100
 * @param lockAfter how long the admin window waits for a hand before it locks; zero for ever
 */
public record Config(
    Tariff tariff,
    PurchaseLimits limits,
    ZoneId zone,
    ReceiptSetting receipts,
    Panels panels,
    BackupSetting backup,
    int voiceVolume,
    Duration lockAfter) {
  /** Pixels a millimetre; with a point and a station's number after it, of its kiosk alone. */
  static final String SCALE = "kiosk.panel.px.per.mm";

  private static final String BOTTOM = "kiosk.panel.bottom.mm";
  private static final Pattern OF_STATION =
      Pattern.compile("kiosk\\.panel\\.(px\\.per|bottom)\\.mm\\.(?<station>\\d{1,9})");
  private static final int VOLUME = 70;

  public static final Config STANDARD =
      new Config(
          Tariff.STANDARD,
          PurchaseLimits.STANDARD,
          ZoneId.of("Asia/Seoul"),
          new ReceiptSetting.Pdf(),
          Panels.STANDARD,
          BackupSetting.STANDARD,
          VOLUME,
          Duration.ofMinutes(5));

  /** A setting that makes no sense: the message is for the person who wrote it. */
  public static final class Invalid extends RuntimeException {
    Invalid(String message, Throwable cause) {
      super(message, cause);
    }
  }

  public static Config read(Path file) {
    var set = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        set.load(in);
      } catch (IOException | IllegalArgumentException e) { // the latter for a backslash and a u
        throw new Invalid(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    try {
      return of(set);
    } catch (IllegalArgumentException e) {
      throw new Invalid(file + ": " + e.getMessage(), e);
    }
  }

  private static Config of(Properties set) {
    long fee = setting(set, "tariff.fee", "1000", Long::valueOf);
    var hold = setting(set, "tariff.hold.minutes", "10", Config::minutes);
    var refund = setting(set, "tariff.refund.expired", "FULL", Refund::valueOf);
    var zone = setting(set, "zone", STANDARD.zone().getId(), ZoneId::of);
    var receipts = ReceiptSetting.of(set.getProperty("receipt.printer", "pdf").strip());
    var tariff = new Tariff(fee, hold, refund == Refund.FULL);
    return new Config(
        tariff,
        limits(set, fee),
        zone,
        receipts,
        panels(set),
        backup(set),
        volume(set),
        setting(set, "lock.after.minutes", "5", Config::waiting));
  }

  /** Nobody has to buy twice for one ride. */
  private static PurchaseLimits limits(Properties set, long fee) {
    String step = Long.toString(PurchaseLimits.STANDARD.step());
    String highest = Long.toString(PurchaseLimits.STANDARD.highest());
    var limits =
        new PurchaseLimits(
            setting(set, "purchase.step", step, Long::valueOf),
            setting(set, "purchase.highest", highest, Long::valueOf));
    if (fee > limits.highest()) {
      throw new IllegalArgumentException(
          "tariff.fee=" + fee + " is more than purchase.highest=" + limits.highest());
    }
    return limits;
  }

  private static Panels panels(Properties set) {
    var own =
        set.stringPropertyNames().stream()
            .map(OF_STATION::matcher)
            .filter(Matcher::matches)
            .map(name -> Long.valueOf(name.group("station")))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), no -> panel(set, "." + no)));
    return new Panels(panel(set, ""), own);
  }

  /** {@code of}: what the names end with; where nothing is written so, what is without it. */
  private static Panel panel(Properties set, String of) {
    String bottom = set.getProperty(BOTTOM, Double.toString(Panel.STANDARD.bottomMm()));
    return new Panel(
        setting(set, SCALE + of, set.getProperty(SCALE, ""), Config::measured),
        setting(set, BOTTOM + of, bottom, Double::valueOf));
  }

  private static BackupSetting backup(Properties set) {
    return new BackupSetting(
        setting(set, "backup.at", "03:30", BackupSetting::time),
        setting(set, "backup.keep", "" + BackupSetting.STANDARD.keep(), Integer::valueOf));
  }

  private static OptionalDouble measured(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private static Duration minutes(String text) {
    return Duration.ofMinutes(Long.parseLong(text));
  }

  private static Duration waiting(String text) {
    var waiting = minutes(text);
    if (waiting.isNegative()) {
      throw new IllegalArgumentException("shorter than nothing");
    }
    return waiting;
  }

  /** The one who wrote it must find the line: what parsers say does not name it. */
  private static <T> T setting(
      Properties set, String name, String standard, Function<String, T> read) {
    var text = set.getProperty(name, standard).strip();
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(name + "=" + text, e);
    }
  }

  private static int volume(Properties set) {
    String written = set.getProperty("kiosk.voice.volume", "" + VOLUME).strip();
    if (!written.matches("\\d{1,3}") || Integer.parseInt(written) > Utterance.LOUDEST) {
      throw new IllegalArgumentException(
          "kiosk.voice.volume is \"%s\"; it is a whole number from 0 to %d"
              .formatted(written, Utterance.LOUDEST));
    }
    return Integer.parseInt(written);
  }

  /** What an expired hold gives back. */
  private enum Refund {
    FULL,
    NONE
  }
}
