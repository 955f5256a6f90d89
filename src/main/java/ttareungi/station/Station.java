package ttareungi.station;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Position;

/** Where bikes stand: a name, and docks numbered from 1. */
@Entity
public class Station {
  @Id private long stationId;
  private String name;
  private @Nullable String nameEn;
  private int docks;
  private boolean open;
  private @Nullable Double latitude;
  private @Nullable Double longitude;

  protected Station() {}

  Station(OpenStation command) {
    stationId = command.stationId();
    name = command.name();
    nameEn = command.nameEn();
    docks = command.docks();
    open = true;
    var position = command.position();
    latitude = position == null ? null : position.latitude();
    longitude = position == null ? null : position.longitude();
  }

  public long stationId() {
    return stationId;
  }

  public String name() {
    return name;
  }

  public @Nullable String nameEn() {
    return nameEn;
  }

  public int docks() {
    return docks;
  }

  /** Empty where nobody has measured it. */
  public Optional<Position> position() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Position(latitude, longitude));
  }

  public boolean isOpen() {
    return open;
  }
}
