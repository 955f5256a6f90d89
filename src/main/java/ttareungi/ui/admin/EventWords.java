package ttareungi.ui.admin;

import static ttareungi.ui.admin.Saying.both;

import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.AlertAcknowledged;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.DayClosed;
import ttareungi.event.DomainEvent.Fleet;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorLeft;
import ttareungi.event.DomainEvent.OperatorLocked;
import ttareungi.event.DomainEvent.OperatorPinChanged;
import ttareungi.event.DomainEvent.OperatorRoleChanged;
import ttareungi.event.DomainEvent.OperatorSignedIn;
import ttareungi.event.DomainEvent.OperatorUnlocked;
import ttareungi.event.DomainEvent.PaymentSettled;
import ttareungi.event.DomainEvent.PinChosen;
import ttareungi.event.DomainEvent.PinCodeIssued;
import ttareungi.event.DomainEvent.PointAdjusted;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RefundPaid;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.RiderBlocked;
import ttareungi.event.DomainEvent.RiderErased;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.RiderLocked;
import ttareungi.event.DomainEvent.RiderUnblocked;
import ttareungi.event.DomainEvent.RiderUnlocked;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.DomainEvent.Staff;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.DomainEvent.StationReopened;
import ttareungi.event.DomainEvent.StationsImported;
import ttareungi.event.Why;
import ttareungi.setting.Setting;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** What each event is called. No default branch: a forgotten event does not compile. */
public final class EventWords {
  /**
   * How an event looks and reads.
   *
   * @param icon of the Feather pack
   * @param look the style class that carries its colour
   * @param title one sentence; what stands between two asterisks is strong
   */
  public record Words(String icon, String look, String name, String title, String detail) {}

  private final Messages messages;
  private final StationNames names;
  private final Formats formats;

  public EventWords(Messages messages, StationNames names, Formats formats) {
    this.messages = messages;
    this.names = names;
    this.formats = formats;
  }

  public Words of(DomainEvent event) {
    return switch (event) {
      case RiderJoined e -> say(e, "fth-user-plus", "neutral", Ids.rider(e.userId())).with();
      case Fleet e -> fleet(e);
      case Access e -> access(e);
      case Imports e -> imports(e);
      case Points e -> points(e);
      case Course e -> course(e);
      case Office e -> office(e);
    };
  }

  private Words fleet(Fleet event) {
    return switch (event) {
      case StationOpened e ->
          say(e, "fth-map-pin", "neutral", e.stationId()).with(station(e.stationId()), e.docks());
      case StationChanged e ->
          say(e, "fth-map-pin", "neutral", station(e.stationId())).with(e.name(), e.docks());
      case StationClosed e ->
          say(e, "fth-map-pin", "maintenance", station(e.stationId())).with(why(e.why()));
      case StationReopened e ->
          say(e, "fth-map-pin", "available", station(e.stationId())).with(e.stationId());
      case BikeRegistered e ->
          say(e, "fth-plus", "available", Ids.bike(e.bikeId()))
              .with(colour(e.colour()), station(e.stationId()));
      case BikeChanged e ->
          say(e, "fth-edit-2", "neutral", Ids.bike(e.bikeId()))
              .with(colour(e.colour()), e.registeredOn());
      case BikeMoved e ->
          say(e, "fth-truck", "neutral", Ids.bike(e.bikeId())).with(station(e.stationId()));
      case BikeStateChanged e ->
          say(e, "fth-tool", "maintenance", Ids.bike(e.bikeId())).with(state(e));
    };
  }

  private String state(BikeStateChanged event) {
    var fault = event.fault() == null ? "" : messages.get("bike.fault." + event.fault());
    return both(both(messages.get("bike.state." + event.to()), fault), why(event.why()));
  }

  private Words access(Access event) {
    return switch (event) {
      case PinChosen e -> say(e, "fth-key", "neutral", Ids.rider(e.userId())).with();
      case PinCodeIssued e -> say(e, "fth-key", "neutral", Ids.rider(e.userId())).with(e.why());
      case RiderLocked e -> say(e, "fth-user-x", "expired", Ids.rider(e.userId())).with();
      case RiderUnlocked e -> say(e, "fth-user", "available", Ids.rider(e.userId())).with(e.why());
      case RiderBlocked e ->
          say(e, "fth-user-x", "expired", Ids.rider(e.userId())).with(why(e.why()));
      case RiderUnblocked e ->
          say(e, "fth-user-check", "available", Ids.rider(e.userId())).with(why(e.why()));
      case RiderErased e ->
          say(e, "fth-trash-2", "neutral", Ids.rider(e.userId())).with(why(e.why()));
      case OperatorActed e ->
          say(e, "fth-shield", "neutral", e.operatorNo(), station(e.stationId()))
              .with(
                  both(
                      messages.get("staff.action." + e.action()),
                      e.detail() == null ? "" : e.detail()));
      case KioskOutOfService e ->
          say(e, "fth-power", "maintenance", station(e.stationId())).with(e.operatorNo());
      case KioskBackInService e ->
          say(e, "fth-power", "available", station(e.stationId())).with(e.operatorNo());
      case Staff e -> operator(e);
    };
  }

  private Words operator(Staff event) {
    return switch (event) {
      case OperatorJoined e -> say(e, "fth-user-plus", "neutral", e.name()).with(e.operatorNo());
      case OperatorSignedIn e -> say(e, "fth-log-in", "neutral", e.operatorNo()).with();
      case OperatorLocked e -> say(e, "fth-user-x", "expired", e.operatorNo()).with();
      case OperatorUnlocked e -> say(e, "fth-user", "available", e.operatorNo()).with(e.why());
      case OperatorRoleChanged e ->
          say(e, "fth-shield", "neutral", e.operatorNo())
              .with(both(messages.get("role." + e.to()), why(e.why())));
      case OperatorPinChanged e ->
          say(e, "fth-key", "neutral", e.operatorNo())
              .with(
                  e.why() == null
                      ? messages.get("admin.event.OperatorPinChanged.self")
                      : why(e.why()));
      case OperatorLeft e -> say(e, "fth-user-minus", "neutral", e.operatorNo()).with(why(e.why()));
    };
  }

  private Words imports(Imports event) {
    return switch (event) {
      case BikesImported e ->
          say(e, "fth-upload", "available", Formats.grouped(e.added()))
              .with(e.fileName(), e.alreadyThere(), e.leftOut());
      case StationsImported e ->
          say(e, "fth-upload", "neutral", Formats.grouped(e.added()))
              .with(e.fileName(), e.alreadyThere(), e.leftOut());
    };
  }

  private Words points(Points event) {
    return switch (event) {
      case PointOrdered e ->
          say(e, "fth-credit-card", "inuse", Ids.rider(e.userId()), formats.won(e.price()))
              .with(e.confirmId());
      case PointIncreased e ->
          points(e, "fth-plus", "available", e.userId(), e.points(), e.balance());
      case PointUsed e -> points(e, "fth-minus", "neutral", e.userId(), -e.points(), e.balance());
      case PointReturned e ->
          points(e, "fth-rotate-ccw", "neutral", e.userId(), e.points(), e.balance());
      case PointAdjusted e ->
          say(e, "fth-sliders", "neutral", Ids.rider(e.userId()), Formats.signedPoints(e.points()))
              .with(why(e.why()), Formats.points(e.balance()));
      case PointRefunded e ->
          say(e, "fth-corner-up-left", "neutral", Ids.rider(e.userId()), formats.won(e.points()))
              .with(both(e.confirmId(), why(e.why())));
      case RefundPaid e ->
          say(e, "fth-check", "completed", Ids.rider(e.userId()), formats.won(e.points()))
              .with(both(e.confirmId(), why(e.why())));
      case PointRestored e ->
          say(e, "fth-rotate-cw", "neutral", Ids.rider(e.userId()), Formats.points(e.points()))
              .with(both(e.confirmId(), why(e.why())));
    };
  }

  private Words course(Course event) {
    return switch (event) {
      case BikeReserved e ->
          say(e, "fth-bookmark", "reserved", Ids.rider(e.userId()), Ids.bike(e.bikeId()))
              .with(station(e.stationId()), Ids.reservation(e.reserveNo()));
      case RideStarted e ->
          say(e, "fth-navigation", "inuse", Ids.rider(e.userId()), Ids.bike(e.bikeId()))
              .with(station(e.stationId()), Ids.reservation(e.reserveNo()));
      case ReservationCancelled e ->
          say(e, "fth-x", "neutral", Ids.reservation(e.reserveNo()))
              .with(Ids.rider(e.userId()), both(Ids.bike(e.bikeId()), why(e.why())));
      case ReservationExpired e ->
          say(e, "fth-alert-octagon", "expired", Ids.reservation(e.reserveNo()))
              .with(Ids.bike(e.bikeId()), Formats.points(e.refunded()));
      case BikeReturned e ->
          say(e, "fth-corner-down-left", "completed", Ids.bike(e.bikeId()))
              .with(station(e.stationId()), both(Ids.rider(e.userId()), why(e.why())));
    };
  }

  private Words office(Office event) {
    return switch (event) {
      case DayClosed e ->
          say(e, "fth-lock", "completed", e.day()).with(e.closeNo(), formats.won(e.sold()));
      case PaymentSettled e ->
          say(e, "fth-check-square", "neutral", Ids.rider(e.userId()), formats.won(e.price()))
              .with(both(e.confirmId() == null ? "\u2013" : e.confirmId(), why(e.why())));
      case SettingChanged e ->
          say(e, "fth-settings", "neutral", settingName(e.key()))
              .with(e.before() == null ? "\u2013" : e.before(), e.after());
      case AlertAcknowledged e ->
          say(e, "fth-check-circle", "neutral", messages.get("alert." + e.alert()))
              .with(both(e.subject(), e.note() == null ? "" : e.note()));
      case DomainEvent.Upkeep e ->
          say(e, "fth-hard-drive", "neutral", UpkeepWords.subject(e))
              .with(both(UpkeepWords.more(e), why(UpkeepWords.why(e))));
    };
  }

  /** A setting of the machine goes by what its file calls it. */
  private String settingName(String key) {
    return Setting.of(key).map(each -> messages.get("setting." + each.key())).orElse(key);
  }

  private String colour(BikeColour colour) {
    return messages.get("bike.colour." + colour);
  }

  private String why(@Nullable Why why) {
    return why == null
        ? ""
        : both(messages.get("cause." + why.cause()), why.note() == null ? "" : why.note());
  }

  private Saying say(DomainEvent event, String icon, String look, Object... title) {
    return Saying.of(messages, event, icon, look, title);
  }

  private Words points(
      DomainEvent event, String icon, String look, long userId, long change, long balance) {
    return say(event, icon, look, Ids.rider(userId), Formats.signedPoints(change))
        .with(Formats.points(balance));
  }

  /** A short title where it is plain whom it is about, as in a bike's history. */
  public String brief(DomainEvent event) {
    return brief(event.getClass().getSimpleName());
  }

  /** The same, where only the name of its type is at hand. */
  public String brief(String type) {
    return messages.get("admin.event." + type + ".brief");
  }

  private String station(@Nullable Long stationId) {
    return names
        .of(stationId, messages.getLanguage())
        .orElseGet(() -> messages.get("admin.station.number", String.valueOf(stationId)));
  }
}
