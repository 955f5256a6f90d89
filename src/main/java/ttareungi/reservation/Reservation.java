package ttareungi.reservation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/** One rider's claim on one bike, from the reservation to its end. */
@Entity
public class Reservation {
  @Id private long reserveNo;
  private long userId;
  private long bikeId;
  private long stationId;
  private long fee;
  private Instant reservedAt;
  private Instant holdUntil;
  private @Nullable Instant startedAt;
  private @Nullable Instant endedAt;
  private @Nullable Long returnedStation;
  private @Nullable Boolean refundExpired;

  @Enumerated(EnumType.STRING)
  private ReservationStatus status;

  protected Reservation() {}

  Reservation(
      long reserveNo, ReserveBike command, long stationId, Tariff tariff, Instant reservedAt) {
    this.reserveNo = reserveNo;
    this.userId = command.userId();
    this.bikeId = command.bikeId();
    this.stationId = stationId;
    this.fee = tariff.fee();
    this.reservedAt = reservedAt;
    this.holdUntil = reservedAt.plus(tariff.hold());
    this.status = ReservationStatus.RESERVED;
    this.refundExpired = tariff.refundExpired();
  }

  public long reserveNo() {
    return reserveNo;
  }

  public long userId() {
    return userId;
  }

  public long bikeId() {
    return bikeId;
  }

  /** Where the bike stood when it was reserved. */
  public long stationId() {
    return stationId;
  }

  /** Points taken. */
  public long fee() {
    return fee;
  }

  public Instant reservedAt() {
    return reservedAt;
  }

  public Instant holdUntil() {
    return holdUntil;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  public @Nullable Long returnedStation() {
    return returnedStation;
  }

  /** Whether the points come back when the hold lapses; null where nobody wrote it down then. */
  @Nullable Boolean refundExpired() {
    return refundExpired;
  }

  public ReservationStatus status() {
    return status;
  }
}
