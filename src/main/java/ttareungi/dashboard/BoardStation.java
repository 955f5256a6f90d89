package ttareungi.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationOpened;

/** A station, as the dashboard knows it. */
@Entity
public class BoardStation {
  @Id long stationId;
  String name;
  @Nullable String nameEn;
  int docks;

  protected BoardStation() {}

  BoardStation(StationOpened opened) {
    stationId = opened.stationId();
    name = opened.name();
    nameEn = opened.nameEn();
    docks = opened.docks();
  }

  void change(StationChanged changed) {
    name = changed.name();
    nameEn = changed.nameEn();
    docks = changed.docks();
  }
}
