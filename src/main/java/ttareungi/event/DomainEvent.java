package ttareungi.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen here, on one page.
 *
 * <p>The simple name of a record is the type that the event log stores, and its components are the
 * payload: both are kept for ever, so a component may be added (nullable) but never renamed. Points
 * and prices are whole numbers; one won buys one point.
 */
public sealed interface DomainEvent {
  /** Who may use what: PINs, operators, and kiosks that are out of service. */
  sealed interface Access extends DomainEvent {}

  /**
   * Many at once, from a file: the events of each come before it. {@code sha256} is of the file's
   * bytes; {@code leftOut} is how many rows were wrong and not wanted.
   */
  sealed interface Imports extends DomainEvent {}

  /** Money came in, or points went in or out. */
  sealed interface Points extends DomainEvent {
    long userId();
  }

  /** How a reservation goes on, from its beginning to its end. */
  sealed interface Course extends DomainEvent {
    long reserveNo();

    long userId();

    long bikeId();
  }

  /** Every record on this page. */
  static Stream<Class<? extends DomainEvent>> types() {
    return records(DomainEvent.class);
  }

  private static Stream<Class<? extends DomainEvent>> records(Class<?> of) {
    return of.isSealed()
        ? Stream.of(of.getPermittedSubclasses()).flatMap(DomainEvent::records)
        : Stream.of(of.asSubclass(DomainEvent.class));
  }

  record StationOpened(
      long stationId, String name, @Nullable String nameEn, int docks, @Nullable Position position)
      implements DomainEvent {}

  record BikeRegistered(
      long bikeId,
      BikeColour colour,
      LocalDate registeredOn,
      long stationId,
      @Nullable Integer dock)
      implements DomainEvent {}

  /** {@code fault} and {@code userId}: what a rider reported and who, where that is why. */
  record BikeStateChanged(
      long bikeId, BikeState from, BikeState to, @Nullable BikeFault fault, @Nullable Long userId)
      implements DomainEvent {}

  record BikesImported(String fileName, String sha256, int added, int alreadyThere, int leftOut)
      implements Imports {}

  record StationsImported(String fileName, String sha256, int added, int alreadyThere, int leftOut)
      implements Imports {}

  record RiderJoined(long userId) implements DomainEvent {}

  record PinChosen(long userId) implements Access {}

  /** An operator read a one-time code out, and why. */
  record PinCodeIssued(long userId, Instant validUntil, String why) implements Access {}

  /** Too many wrong PINs. */
  record RiderLocked(long userId) implements Access {}

  /** By an operator, and why. */
  record RiderUnlocked(long userId, String why) implements Access {}

  record OperatorJoined(long operatorNo, String name) implements Access {}

  /** Too many wrong PINs. */
  record OperatorLocked(long operatorNo) implements Access {}

  /** By another operator, and why. */
  record OperatorUnlocked(long operatorNo, String why) implements Access {}

  /** What an operator did at a kiosk. {@code detail}: a value that was chosen, as it is kept. */
  record OperatorActed(long operatorNo, long stationId, StaffAction action, @Nullable String detail)
      implements Access {}

  record KioskOutOfService(long stationId, long operatorNo) implements Access {}

  record KioskBackInService(long stationId, long operatorNo) implements Access {}

  /** A payment was approved. */
  record PointOrdered(String confirmId, long userId, long price) implements Points {}

  record PointIncreased(long userId, long points, long balance, String confirmId)
      implements Points {}

  record PointUsed(long userId, long points, long balance, long reserveNo) implements Points {}

  /** What a reservation took was given back: it was cancelled or it expired. */
  record PointReturned(long userId, long points, long balance, long reserveNo) implements Points {}

  /** {@code stationId} and {@code dock}: where the bike stands and waits. */
  record BikeReserved(
      long reserveNo,
      long userId,
      long bikeId,
      long stationId,
      @Nullable Integer dock,
      long fee,
      Instant holdUntil)
      implements Course {}

  record RideStarted(long reserveNo, long userId, long bikeId, long stationId) implements Course {}

  record ReservationCancelled(long reserveNo, long userId, long bikeId) implements Course {}

  /** {@code refunded}: what was given back, 0 where the tariff keeps the fee. */
  record ReservationExpired(long reserveNo, long userId, long bikeId, long refunded)
      implements Course {}

  /** {@code dock} is null where the station was full and the bike stands beside it. */
  record BikeReturned(
      long reserveNo, long userId, long bikeId, long stationId, @Nullable Integer dock)
      implements Course {}
}
