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

  /** Who is an operator, and what he may. */
  sealed interface Staff extends Access {
    long operatorNo();
  }

  /** Bikes and the stations where they stand. */
  sealed interface Fleet extends DomainEvent {}

  /** What the office settles for the whole house. */
  sealed interface Office extends DomainEvent {}

  /** What operators do to keep the program and its data well. */
  sealed interface Upkeep extends Office {}

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
      implements Fleet {}

  /** By an operator; as it is from now on. */
  record StationChanged(
      long stationId, String name, @Nullable String nameEn, int docks, @Nullable Position position)
      implements Fleet {}

  /** Nobody takes a bike there any more; bikes are still given back. */
  record StationClosed(long stationId, Why why) implements Fleet {}

  record StationReopened(long stationId) implements Fleet {}

  record BikeRegistered(
      long bikeId,
      BikeColour colour,
      LocalDate registeredOn,
      long stationId,
      @Nullable Integer dock)
      implements Fleet {}

  /** By an operator; as it is from now on. */
  record BikeChanged(long bikeId, BikeColour colour, LocalDate registeredOn, @Nullable String memo)
      implements Fleet {}

  /** Carried by staff. {@code fromStation} is null where nobody knew where it was. */
  record BikeMoved(long bikeId, @Nullable Long fromStation, long stationId, @Nullable Integer dock)
      implements Fleet {}

  /**
   * {@code fault} and {@code userId}: what a rider reported and who, where that is why; {@code
   * why}: where an operator said it.
   */
  record BikeStateChanged(
      long bikeId,
      BikeState from,
      BikeState to,
      @Nullable BikeFault fault,
      @Nullable Long userId,
      @Nullable Why why)
      implements Fleet {
    public BikeStateChanged(
        long bikeId,
        BikeState from,
        BikeState to,
        @Nullable BikeFault fault,
        @Nullable Long userId) {
      this(bikeId, from, to, fault, userId, null);
    }
  }

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

  /** Takes no bike from now on. */
  record RiderBlocked(long userId, Why why) implements Access {}

  record RiderUnblocked(long userId, Why why) implements Access {}

  /** What is personal is gone; the ledger keeps its sums. */
  record RiderErased(long userId, Why why) implements Access {}

  /** {@code role} is null in a log written before there were roles: an administrator. */
  record OperatorJoined(long operatorNo, String name, @Nullable Role role) implements Staff {}

  /** At the admin window. */
  record OperatorSignedIn(long operatorNo) implements Staff {}

  record OperatorRoleChanged(long operatorNo, Role from, Role to, Why why) implements Staff {}

  /** {@code why}: where another did it. */
  record OperatorPinChanged(long operatorNo, @Nullable Why why) implements Staff {
    public OperatorPinChanged(long operatorNo) {
      this(operatorNo, null);
    }
  }

  /** Is one no more; the number stays taken. */
  record OperatorLeft(long operatorNo, Why why) implements Staff {}

  /** Too many wrong PINs. */
  record OperatorLocked(long operatorNo) implements Staff {}

  /** By another operator, and why. */
  record OperatorUnlocked(long operatorNo, String why) implements Staff {}

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

  /**
   * By an operator: {@code points} is signed. {@code confirmedBy}: a second operator, where the sum
   * needed one.
   */
  record PointAdjusted(long userId, long points, long balance, Why why, @Nullable Long confirmedBy)
      implements Points {}

  /** Points of a payment were taken, before the terminal is asked to pay as many won back. */
  record PointRefunded(long userId, long points, long balance, String confirmId, Why why)
      implements Points {}

  /** As many won are back. {@code why}: where an operator said so, and not the terminal. */
  record RefundPaid(long userId, long points, String confirmId, @Nullable Why why)
      implements Points {}

  /**
   * No money came back, so the points that were taken for it did. {@code why}: where an operator
   * said so, and not the terminal.
   */
  record PointRestored(long userId, long points, long balance, String confirmId, @Nullable Why why)
      implements Points {}

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

  /** {@code why}: where an operator did it for the rider. */
  record ReservationCancelled(long reserveNo, long userId, long bikeId, @Nullable Why why)
      implements Course {
    public ReservationCancelled(long reserveNo, long userId, long bikeId) {
      this(reserveNo, userId, bikeId, null);
    }
  }

  /** {@code refunded}: what was given back, 0 where the tariff keeps the fee. */
  record ReservationExpired(long reserveNo, long userId, long bikeId, long refunded)
      implements Course {}

  /**
   * {@code dock} is null where the station was full and the bike stands beside it. {@code why}:
   * where an operator did it for the rider; {@code at}: when it really came back, where that was
   * not registered then.
   */
  record BikeReturned(
      long reserveNo,
      long userId,
      long bikeId,
      long stationId,
      @Nullable Integer dock,
      @Nullable Why why,
      @Nullable Instant at)
      implements Course {
    public BikeReturned(
        long reserveNo, long userId, long bikeId, long stationId, @Nullable Integer dock) {
      this(reserveNo, userId, bikeId, stationId, dock, null, null);
    }
  }

  /** The points of a day, for ever ({@code adjusted} signed). {@code closeNo}: without gaps. */
  record DayClosed(
      long closeNo,
      LocalDate day,
      long sold,
      long refunded,
      long used,
      long returned,
      long adjusted)
      implements Office {}

  /** {@code before} is null where nothing was set, and nothing is the standard. */
  record SettingChanged(String key, @Nullable String before, String after) implements Office {}

  /** An operator said what became of it. {@code confirmId}: null where it was not approved. */
  record PaymentSettled(
      String purchaseId, long userId, long price, @Nullable String confirmId, Why why)
      implements Office {}

  /** Somebody has seen it. {@code subject}: what it is about, as the alert names it. */
  record AlertAcknowledged(String alert, String subject, @Nullable String note) implements Office {}

  /** Because an operator wanted one; {@code file} is its name. */
  record BackupMade(String file, long bytes) implements Upkeep {}

  /** An operator carried it out of the house. {@code to}: the file that it is now. */
  record BackupExported(String backup, String to) implements Upkeep {}

  /** The last that these data know, if it is done: they are replaced by a backup. */
  record RestoreOrdered(String backup, Why why) implements Upkeep {}

  /**
   * These data are as a backup had them. {@code replaced}: where those are that stood here, null
   * where none did; {@code by}: whoever wanted it.
   */
  record DatabaseRestored(String backup, @Nullable String replaced, String by, Why why)
      implements Upkeep {}

  /** Of the schema, by a newer program. {@code backup}: the file that has the data as they were. */
  record DatabaseUpgraded(String from, String to, String backup) implements Upkeep {}

  /** It had stopped, and goes on. */
  record SubscriberResumed(String subscriber) implements Upkeep {}

  record DashboardRebuilt() implements Upkeep {}
}
