package ttareungi.wiring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import ttareungi.ui.admin.KioskPanels;

/** The panels of the kiosks, as {@code config.properties} has them. */
final class PanelFile implements KioskPanels {
  private final Path file;

  PanelFile(Path file) {
    this.file = file;
  }

  @Override
  public Map<Long, Size> own() {
    var found = new HashMap<Long, Size>();
    Config.panelLines(file)
        .forEach((name, value) -> {
          long station = Long.parseLong(name.substring(name.lastIndexOf('.') + 1));
          var size = found.getOrDefault(station, Size.UNKNOWN);
          found.put(
              station,
              name.startsWith(Config.SCALE)
                  ? new Size(value, size.bottomMm())
                  : new Size(size.pxPerMm(), value));
        });
    return found;
  }

  @Override
  public void keep(long stationId, Size size) {
    new ConfigLines(file)
        .put(
            Map.of(
                Config.SCALE + "." + stationId,
                size.pxPerMm(),
                Config.BOTTOM + "." + stationId,
                size.bottomMm()));
  }
}
