package ttareungi.wiring;

import ttareungi.kernel.Reader;
import ttareungi.station.StationRepository;

/** A kiosk was asked for at a station that is not there. */
public final class UnknownStation extends RuntimeException {
  private UnknownStation(long stationId) {
    super("There is no station " + stationId + " in this data directory.");
  }

  static void refuse(Reader reader, long stationId) {
    if (reader.read(StationRepository.class, all -> all.find(stationId)).isEmpty()) {
      throw new UnknownStation(stationId);
    }
  }
}
