package ttareungi.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.FirstStation;

/** What a kiosk is told, by whoever starts it and by its supervisor. */
final class KioskOptions {
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--station",
      description = "The number of its station; by default the lowest of the open ones.")
  private @Nullable Long station;

  DataDirectory directory() {
    return data.directory();
  }

  /** Slow where it has to be looked for. */
  long station() {
    if (station == null) {
      station = FirstStation.of(directory());
    }
    return station;
  }

  /** The same, said again. */
  List<String> arguments() {
    return List.of("--data=" + directory().root(), "--station=" + station());
  }
}
