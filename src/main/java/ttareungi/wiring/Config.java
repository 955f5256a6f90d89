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
 * @param panel of the kiosk
 * @param voiceVolume how loud the kiosk begins to speak to a rider, 0 to 100
 */
public record Config(
    Tariff tariff,
    PurchaseLimits limits,
    ZoneId zone,
    ReceiptSetting receipts,
    Panel panel,
    int voiceVolume) {
  private static final int VOLUME = 70;

  public static final Config STANDARD =
      new Config(
          Tariff.STANDARD,
          PurchaseLimits.STANDARD,
          ZoneId.of("Asia/Seoul"),
          new ReceiptSetting.Pdf(),
          Panel.STANDARD,
          VOLUME);

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
    return new Config(tariff, limits(set, fee), zone, receipts, panel(set), volume(set));
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

  private static Panel panel(Properties set) {
    String bottom = Double.toString(Panel.STANDARD.bottomMm());
    return new Panel(
        setting(set, "kiosk.panel.px.per.mm", "", Config::measured),
        setting(set, "kiosk.panel.bottom.mm", bottom, Double::valueOf));
  }

  private static OptionalDouble measured(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private static Duration minutes(String text) {
    return Duration.ofMinutes(Long.parseLong(text));
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
