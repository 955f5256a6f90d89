package ttareungi.wiring;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import ttareungi.ui.kiosk.frame.PanelScale;

/**
 * How large a pixel of one kiosk's panel is, in {@code config.properties}, whose other lines stay
 * as they are.
 */
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

  /** Kiosks of other processes may write theirs at the same time. */
  @Override
  public void keep(double pxPerMm) {
    try (var channel = FileChannel.open(beside(".lock"), CREATE, WRITE)) {
      synchronized (PanelSetting.class) {
        channel.lock(); // until it is closed
        replace(with(pxPerMm));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private List<String> with(double pxPerMm) throws IOException {
    var kept = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
    int at = (int) kept.stream().takeWhile(line -> !isOurs(line)).count();
    kept.removeIf(this::isOurs);
    kept.add(at, key() + "=" + String.format(Locale.ROOT, "%.2f", pxPerMm));
    return kept;
  }

  private String key() {
    return Config.SCALE + "." + stationId;
  }

  private boolean isOurs(String line) {
    int end = line.indexOf('=');
    return end >= 0 && line.substring(0, end).strip().equals(key());
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private void replace(List<String> lines) throws IOException {
    var draft = beside(".tmp");
    Files.write(draft, lines, CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
