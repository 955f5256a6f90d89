package ttareungi.ui.admin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.AlertAcknowledged;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.DayClosed;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.OperatorActed;
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
import ttareungi.event.DomainEvent.RefundPaid;
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

/** From an event to the thing that it is about. */
public final class Leads {
  private Leads() {}

  /** Empty for what has no page: a window shows it only as an event. */
  public static Optional<Target> of(DomainEvent event) {
    return Optional.ofNullable(target(event));
  }

  private static @Nullable Target target(DomainEvent event) {
    return switch (event) {
      case Course course -> new Target.Reservation(course.reserveNo());
      case DomainEvent.Points points -> points(points);
      case DomainEvent.Fleet fleet -> fleet(fleet);
      case DomainEvent.Access access -> access(access);
      case RiderJoined joined -> new Target.Rider(joined.userId());
      case BikesImported _ -> new Target.Bikes(null);
      case StationsImported _ -> new Target.Whole(Section.STATIONS);
      case DayClosed _ -> new Target.Whole(Section.PAYMENTS);
      case PaymentSettled settled -> payment(settled.confirmId());
      case SettingChanged _ -> new Target.Whole(Section.SETTINGS);
      case AlertAcknowledged _ -> null;
      case DomainEvent.Upkeep _ -> new Target.Whole(Section.MONITORING);
    };
  }

  /** What was never approved has no number to be found by. */
  private static Target payment(@Nullable String confirmId) {
    return confirmId == null ? new Target.Whole(Section.PAYMENTS) : new Target.Payment(confirmId);
  }

  private static Target points(DomainEvent.Points event) {
    return switch (event) {
      case PointOrdered ordered -> new Target.Payment(ordered.confirmId());
      case PointIncreased increased -> new Target.Payment(increased.confirmId());
      case PointRefunded refunded -> new Target.Payment(refunded.confirmId());
      case RefundPaid paid -> new Target.Payment(paid.confirmId());
      case PointRestored restored -> new Target.Payment(restored.confirmId());
      case PointUsed used -> new Target.Reservation(used.reserveNo());
      case PointReturned returned -> new Target.Reservation(returned.reserveNo());
      case PointAdjusted adjusted -> new Target.Rider(adjusted.userId());
    };
  }

  private static Target fleet(DomainEvent.Fleet event) {
    return switch (event) {
      case StationOpened opened -> new Target.Station(opened.stationId());
      case StationChanged changed -> new Target.Station(changed.stationId());
      case StationClosed closed -> new Target.Station(closed.stationId());
      case StationReopened reopened -> new Target.Station(reopened.stationId());
      case BikeRegistered registered -> new Target.Bike(registered.bikeId());
      case BikeChanged changed -> new Target.Bike(changed.bikeId());
      case BikeMoved moved -> new Target.Bike(moved.bikeId());
      case BikeStateChanged changed -> new Target.Bike(changed.bikeId());
    };
  }

  private static Target access(DomainEvent.Access event) {
    return switch (event) {
      case PinChosen chosen -> new Target.Rider(chosen.userId());
      case PinCodeIssued issued -> new Target.Rider(issued.userId());
      case RiderLocked locked -> new Target.Rider(locked.userId());
      case RiderUnlocked unlocked -> new Target.Rider(unlocked.userId());
      case RiderBlocked blocked -> new Target.Rider(blocked.userId());
      case RiderUnblocked unblocked -> new Target.Rider(unblocked.userId());
      case RiderErased erased -> new Target.Rider(erased.userId());
      case Staff _ -> new Target.Whole(Section.SETTINGS);
      case OperatorActed acted -> new Target.Station(acted.stationId());
      case KioskOutOfService out -> new Target.Station(out.stationId());
      case KioskBackInService back -> new Target.Station(back.stationId());
    };
  }
}
