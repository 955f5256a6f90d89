package ttareungi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ttareungi.wiring.Display;
import ttareungi.wiring.KioskApp;

@Command(name = "kiosk", description = "The kiosk of one station, full screen.")
final class Kiosk implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--station", required = true, description = "The number of its station.")
  private long station;

  @Override
  public Integer call() {
    var lacks = Display.lacksForWindow();
    if (lacks.isPresent() || !Display.isThere()) {
      System.err.println(lacks.orElse("A kiosk needs a display, and there is none."));
      return 2;
    }
    KioskApp.launch(data.directory(), station);
    return 0;
  }
}
