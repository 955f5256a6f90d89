package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Properties;
import ttareungi.reservation.Tariff;

/**
 * The settings of {@code config.properties}; what it does not name is as the city has it.
 *
 * @param zone where a day begins and clocks are read
 * @param receipts where receipts come out
 */
public record Config(Tariff tariff, ZoneId zone, ReceiptSetting receipts) {
  public static final Config STANDARD =
      new Config(Tariff.STANDARD, ZoneId.of("Asia/Seoul"), new ReceiptSetting.Pdf());

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
      } catch (IOException e) {
        throw new Invalid(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    try {
      return of(set);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new Invalid(file + ": " + e.getMessage(), e);
    }
  }

  private static Config of(Properties set) {
    long fee = Long.parseLong(set.getProperty("tariff.fee", "1000").strip());
    long minutes = Long.parseLong(set.getProperty("tariff.hold.minutes", "10").strip());
    var refund = Refund.valueOf(set.getProperty("tariff.refund.expired", "FULL").strip());
    var zone = ZoneId.of(set.getProperty("zone", STANDARD.zone().getId()).strip());
    var receipts = ReceiptSetting.of(set.getProperty("receipt.printer", "pdf").strip());
    var tariff = new Tariff(fee, Duration.ofMinutes(minutes), refund == Refund.FULL);
    return new Config(tariff, zone, receipts);
  }

  /** What an expired hold gives back. */
  private enum Refund {
    FULL,
    NONE
  }
}
