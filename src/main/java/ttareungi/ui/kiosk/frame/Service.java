package ttareungi.ui.kiosk.frame;

import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Reader;
import ttareungi.kioskstate.KioskStateRepository;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** Whether a kiosk serves, and where it waits for the next rider. */
public enum Service {
  WORKING(Place.HOME),
  CLOSED(Place.CLOSED),
  OUT(Place.OUT_OF_SERVICE);

  private final Place rest;

  Service(Place rest) {
    this.rest = rest;
  }

  public Place rest() {
    return rest;
  }

  public static boolean isChangedBy(LoggedEvent logged) {
    return logged.event() instanceof KioskOutOfService
        || logged.event() instanceof KioskBackInService;
  }

  /** Waits for the disk. */
  public static Service read(Reader reader, long stationId) {
    if (isOut(reader, stationId)) {
      return OUT;
    }
    boolean open =
        reader
            .read(StationRepository.class, stations -> stations.find(stationId))
            .map(Station::isOpen)
            .orElse(false);
    return open ? WORKING : CLOSED;
  }

  static boolean isOut(Reader reader, long stationId) {
    return reader.read(KioskStateRepository.class, states -> states.outage(stationId)).isPresent();
  }
}
