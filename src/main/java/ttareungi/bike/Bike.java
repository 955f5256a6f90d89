package ttareungi.bike;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;

/** A bike, and where it stands: nowhere while it is ridden, beside the docks of a full station. */
@Entity
public class Bike {
  @Id private long bikeId;

  @Enumerated(EnumType.STRING)
  private BikeColour colour;

  private LocalDate registeredOn;
  private @Nullable Long stationId;
  private @Nullable Integer dock;

  @Enumerated(EnumType.STRING)
  private BikeState state;

  private int rides;
  private @Nullable String memo;

  protected Bike() {}

  /** Of a command that names a colour and a day. */
  Bike(RegisterBike command, int dock) {
    this.bikeId = command.bikeId();
    this.colour = requireNonNull(command.colour());
    this.registeredOn = requireNonNull(command.registeredOn());
    this.stationId = command.stationId();
    this.dock = dock;
    this.state = BikeState.AVAILABLE;
    this.memo = command.memo();
  }

  public long bikeId() {
    return bikeId;
  }

  public BikeColour colour() {
    return colour;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public @Nullable Long stationId() {
    return stationId;
  }

  public @Nullable Integer dock() {
    return dock;
  }

  public BikeState state() {
    return state;
  }

  /** Rides completed. */
  public int rides() {
    return rides;
  }

  public @Nullable String memo() {
    return memo;
  }
}
