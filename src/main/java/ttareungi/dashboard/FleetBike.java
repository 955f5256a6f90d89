package ttareungi.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeRegistered;

/** A bike, as the dashboard counts it. */
@Entity
public class FleetBike {
  @Id long bikeId;
  @Nullable Long stationId;

  @Enumerated(EnumType.STRING)
  BikeState state;

  protected FleetBike() {}

  FleetBike(BikeRegistered registered) {
    bikeId = registered.bikeId();
    stationId = registered.stationId();
    state = BikeState.AVAILABLE;
  }
}
