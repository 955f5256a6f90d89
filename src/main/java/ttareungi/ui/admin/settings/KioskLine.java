package ttareungi.ui.admin.settings;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ttareungi.kioskstate.KioskOutage;
import ttareungi.ui.admin.KioskPanels;

/** The kiosk of a station, of which something is known. */
record KioskLine(long stationId, KioskPanels.Size panel, boolean isOut) {
  static List<KioskLine> of(Sight sight) {
    var out = sight.outages().stream().map(KioskOutage::stationId).collect(Collectors.toSet());
    var all = new TreeSet<>(sight.panels().keySet());
    all.addAll(out);
    return all.stream()
        .map(no ->
            new KioskLine(
                no, sight.panels().getOrDefault(no, KioskPanels.Size.UNKNOWN), out.contains(no)))
        .toList();
  }
}
