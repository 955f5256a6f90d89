package ttareungi.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.ReservationStatus;

/** A reservation, as the board shows it. */
@Entity
public class BoardRow {
  @Id long reserveNo;
  long userId;
  long bikeId;
  long stationId;
  Instant reservedAt;
  Instant holdUntil;
  @Nullable Instant startedAt;
  @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  ReservationStatus status;

  protected BoardRow() {}

  BoardRow(BikeReserved reserved, Instant at) {
    reserveNo = reserved.reserveNo();
    userId = reserved.userId();
    bikeId = reserved.bikeId();
    stationId = reserved.stationId();
    reservedAt = at;
    holdUntil = reserved.holdUntil();
    status = ReservationStatus.RESERVED;
  }
}
