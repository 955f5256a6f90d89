package ttareungi.wiring;

import java.util.Map;
import ttareungi.ui.kiosk.frame.Panel;

/**
 * The panels of the kiosks of one data directory.
 *
 * @param standard of those of which nothing else is written
 * @param own by the numbers of their stations
 */
public record Panels(Panel standard, Map<Long, Panel> own) {
  static final Panels STANDARD = new Panels(Panel.STANDARD, Map.of());

  public Panels {
    own = Map.copyOf(own);
  }

  public Panel of(long stationId) {
    return own.getOrDefault(stationId, standard);
  }
}
