package ttareungi.ui.admin.settings;

import java.util.List;
import java.util.Map;
import ttareungi.event.LoggedEvent;
import ttareungi.kioskstate.KioskOutage;
import ttareungi.kioskstate.KioskStateRepository;
import ttareungi.operator.Operator;
import ttareungi.operator.OperatorRepository;
import ttareungi.setting.SettingRules;
import ttareungi.setting.Settings;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.KioskPanels;

/** What the page shows, as it was read. */
record Sight(
    Settings settings,
    List<Operator> operators,
    List<LoggedEvent> log,
    List<Station> stations,
    List<KioskOutage> outages,
    Map<Long, KioskPanels.Size> panels) {
  private static final int LOG = 200;

  /** Waits for the disk. */
  static Sight read(AdminHouse house) {
    var reader = house.bikes();
    return new Sight(
        SettingRules.read(reader),
        reader.read(OperatorRepository.class, OperatorRepository::all),
        house.log().ofOffice(LOG),
        reader.read(StationRepository.class, StationRepository::all),
        reader.read(KioskStateRepository.class, KioskStateRepository::all),
        house.panels().own());
  }
}
