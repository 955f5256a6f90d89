package ttareungi.ui.admin.alerts;

import java.time.Duration;
import java.time.Instant;
import ttareungi.alert.AlertKind;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** What each kind of alert is called, how it looks, and where it leads. */
public final class AlertWords {
  private final Messages messages;
  private final Formats formats;
  private final StationNames names;

  public AlertWords(Messages messages, Formats formats, StationNames names) {
    this.messages = messages;
    this.formats = formats;
    this.names = names;
  }

  EventWords.Words of(AlertLine line, Instant now) {
    return new EventWords.Words(
        icon(line.kind()),
        look(line.kind()),
        messages.get("alert." + line.kind()),
        title(line, now),
        detail(line, now));
  }

  static String icon(AlertKind kind) {
    return switch (kind) {
      case STATION_LOW -> "fth-battery";
      case STATION_FULL -> "fth-inbox";
      case RIDE_LONG -> "fth-clock";
      case BIKE_UNUSED -> "fth-moon";
      case BIKE_SHORT_RIDES -> "fth-repeat";
      case PAYMENT_PENDING -> "fth-credit-card";
      case SUBSCRIBER_FAILED -> "fth-alert-triangle";
      case BACKUP_OLD -> "fth-database";
    };
  }

  private static String look(AlertKind kind) {
    return switch (kind) {
      case SUBSCRIBER_FAILED, BACKUP_OLD, PAYMENT_PENDING -> "expired";
      case STATION_LOW, STATION_FULL, BIKE_SHORT_RIDES -> "maintenance";
      case RIDE_LONG -> "inuse";
      case BIKE_UNUSED -> "neutral";
    };
  }

  /** Where there is something to be done about it. */
  static Target target(AlertLine line) {
    var subject = line.alert().subject();
    return switch (line.kind()) {
      case STATION_LOW, STATION_FULL -> new Target.Station(Long.parseLong(subject));
      case RIDE_LONG -> new Target.Reservation(Long.parseLong(subject));
      case BIKE_UNUSED, BIKE_SHORT_RIDES -> new Target.Bike(Long.parseLong(subject));
      case PAYMENT_PENDING -> new Target.Whole(Section.PAYMENTS);
      case SUBSCRIBER_FAILED, BACKUP_OLD -> new Target.Whole(Section.MONITORING);
    };
  }

  String title(AlertLine line, Instant now) {
    var subject = line.alert().subject();
    return switch (line.kind()) {
      case STATION_LOW ->
          messages.get(
              line.now().figure() == 0 ? "alerts.station.empty" : "alerts.station.low",
              station(subject));
      case STATION_FULL -> messages.get("alerts.station.full", station(subject));
      case RIDE_LONG -> messages.get("alerts.ride", Ids.reservation(Long.parseLong(subject)));
      case BIKE_UNUSED -> messages.get("alerts.unused", bike(subject), since(line, now).toDays());
      case BIKE_SHORT_RIDES -> messages.get("alerts.short", bike(subject), line.now().figure());
      case PAYMENT_PENDING -> payment(line.now().figure());
      case SUBSCRIBER_FAILED -> messages.get("alerts.subscriber", subject);
      case BACKUP_OLD -> messages.get("alerts.backup");
    };
  }

  private String payment(long won) {
    return won < 0
        ? messages.get("alerts.refund", formats.won(-won))
        : messages.get("alerts.payment", formats.won(won));
  }

  private String detail(AlertLine line, Instant now) {
    var detail = line.alert().sign().detail();
    var at = formats.dateTime(line.alert().sign().since());
    return switch (line.kind()) {
      case STATION_LOW ->
          messages.get("admin.stock.available", line.now().figure(), line.now().whole());
      case STATION_FULL ->
          messages.get("admin.stock.counts", line.now().figure(), line.now().whole());
      case RIDE_LONG -> {
        var ridden = since(line, now);
        yield messages.get(
            "alerts.ride.detail", bike(detail), at, ridden.toHours(), ridden.toMinutesPart());
      }
      case BIKE_UNUSED -> messages.get("alerts.unused.detail", station(detail), at);
      case BIKE_SHORT_RIDES -> messages.get("alerts.short.detail", at);
      case PAYMENT_PENDING ->
          messages.get("alerts.payment.detail", Ids.rider(Long.parseLong(detail)), at);
      case SUBSCRIBER_FAILED -> messages.get("fault.code", detail);
      case BACKUP_OLD -> messages.get("alerts.backup.detail", at);
    };
  }

  /** How long somebody has known of it. */
  String age(AlertLine line, Instant now) {
    var age = Duration.between(line.alert().raisedAt(), now);
    if (age.toMinutes() < 1) {
      return messages.get("alerts.age.now");
    }
    return age.toHours() < 1
        ? messages.get("alerts.age.minutes", age.toMinutes())
        : age.toDays() < 1
            ? messages.get("alerts.age.hours", age.toHours())
            : messages.get("alerts.age.days", age.toDays());
  }

  private static Duration since(AlertLine line, Instant now) {
    return Duration.between(line.alert().sign().since(), now);
  }

  private static String bike(String number) {
    return Ids.bike(Long.parseLong(number));
  }

  private String station(String number) {
    return names
        .of(Long.parseLong(number), messages.getLanguage())
        .orElseGet(() -> messages.get("admin.station.number", number));
  }
}
