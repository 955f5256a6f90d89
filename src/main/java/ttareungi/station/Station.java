package ttareungi.station;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Where bikes stand: a name, and docks numbered from 1. */
@Entity
public class Station {
  @Id private long stationId;
  private String name;
  private @Nullable String nameEn;
  private int docks;
  private boolean open;

  protected Station() {}

  Station(long stationId, String name, @Nullable String nameEn, int docks) {
    this.stationId = stationId;
    this.name = name;
    this.nameEn = nameEn;
    this.docks = docks;
    this.open = true;
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

  public boolean isOpen() {
    return open;
  }
}
