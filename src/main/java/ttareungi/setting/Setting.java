package ttareungi.setting;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the office settles for the whole house. The key is what the log and {@code
 * config.properties} call it, and is kept for ever; its words on screen are {@code setting.KEY}.
 */
public enum Setting {
  /** Points that a reservation costs. */
  FEE("tariff.fee", new Kind.Whole(0, 1_000_000), "1000"),
  HOLD_MINUTES("tariff.hold.minutes", new Kind.Whole(1, 1_440), "10"),
  /** What a hold that lapses gives back. */
  REFUND_EXPIRED("tariff.refund.expired", new Kind.Choice("FULL", "NONE"), "FULL"),
  /** Won. */
  PURCHASE_STEP("purchase.step", new Kind.Whole(1, 1_000_000), "1000"),
  PURCHASE_HIGHEST("purchase.highest", new Kind.Whole(1, 1_000_000), "50000"),
  /** Points, either way, that one operator may move alone. */
  ADJUST_ALONE("adjust.alone", new Kind.Whole(0, 1_000_000), "10000"),
  /** On the clock of the city. */
  BACKUP_AT("backup.at", new Kind.Times(), "03:30"),
  BACKUP_KEEP("backup.keep", new Kind.Whole(1, 10_000), "14"),
  /** Where riders at a kiosk ask for help. */
  HELP_PHONE("kiosk.help.phone", new Kind.Phone(), "02-0000-0101"),
  /** Zero for never. */
  LOCK_MINUTES("lock.after.minutes", new Kind.Whole(0, 10_080), "5"),
  /** A station with no more bikes than this, of a hundred docks, is short of them. */
  LOW_PERCENT("alert.low.percent", new Kind.Whole(1, 100), "15"),
  RIDE_HOURS("alert.ride.hours", new Kind.Whole(1, 720), "3"),
  UNUSED_DAYS("alert.unused.days", new Kind.Whole(1, 365), "7"),
  SHORT_RIDE_MINUTES("alert.short.minutes", new Kind.Whole(1, 60), "3");

  private final String key;
  private final Kind kind;
  private final String standard;

  Setting(String key, Kind kind, String standard) {
    this.key = key;
    this.kind = kind;
    this.standard = standard;
  }

  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  /** As the city has it. */
  public String standard() {
    return standard;
  }

  /** The one way to write it; empty where the text makes no sense. */
  public Optional<String> parse(String text) {
    return kind.parse(text.strip());
  }
}
