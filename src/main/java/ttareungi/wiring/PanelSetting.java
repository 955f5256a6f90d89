package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import ttareungi.ui.kiosk.frame.PanelScale;

/** The size of the panel in {@code config.properties}, whose other lines stay as they are. */
final class PanelSetting implements PanelScale {
  private static final String KEY = "kiosk.panel.px.per.mm";

  private final Path file;

  PanelSetting(Path file) {
    this.file = file;
  }

  @Override
  public OptionalDouble pxPerMm() {
    return lines().stream()
        .filter(PanelSetting::isOurs)
        .map(line -> line.substring(line.indexOf('=') + 1).strip())
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  @Override
  public void keep(double pxPerMm) {
    var kept = new ArrayList<>(lines());
    int at = (int) kept.stream().takeWhile(line -> !isOurs(line)).count();
    kept.removeIf(PanelSetting::isOurs);
    kept.add(at, KEY + "=" + String.format(Locale.ROOT, "%.2f", pxPerMm));
    replace(kept);
  }

  private static boolean isOurs(String line) {
    return line.strip().startsWith(KEY) && line.contains("=");
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void replace(List<String> lines) {
    try {
      var draft = file.resolveSibling(file.getFileName() + ".tmp");
      Files.write(
          draft,
          lines,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
