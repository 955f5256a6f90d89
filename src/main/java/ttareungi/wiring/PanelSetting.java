package ttareungi.wiring;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import ttareungi.ui.kiosk.frame.PanelScale;

/** How large a pixel of one kiosk's panel is, in {@code config.properties}. */
final class PanelSetting implements PanelScale {
  private final Path file;
  private final long stationId;

  PanelSetting(Path file, long stationId) {
    this.file = file;
    this.stationId = stationId;
  }

  @Override
  public OptionalDouble pxPerMm() {
    return Config.read(file).panels().of(stationId).measured();
  }

  @Override
  public void keep(double pxPerMm) {
    var key = Config.SCALE + "." + stationId;
    new ConfigLines(file).put(Map.of(key, String.format(Locale.ROOT, "%.2f", pxPerMm)));
  }
}
