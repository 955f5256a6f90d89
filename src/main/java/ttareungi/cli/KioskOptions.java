package ttareungi.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ttareungi.store.DataDirectory;

/** What a kiosk is told, by whoever starts it and by its supervisor. */
final class KioskOptions {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--station", required = true, description = "The number of its station.")
  private long station;

  DataDirectory directory() {
    return data.directory();
  }

  long station() {
    return station;
  }

  /** The same, said again. */
  List<String> arguments() {
    return List.of("--data=" + directory().root(), "--station=" + station);
  }
}
