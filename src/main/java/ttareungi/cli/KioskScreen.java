package ttareungi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.guard.Ending;
import ttareungi.wiring.Display;
import ttareungi.wiring.KioskProcess;

/** What {@link Kiosk} starts and watches. */
@Command(
    name = KioskScreen.NAME,
    hidden = true,
    description = "The screen of a kiosk, started by its supervisor.")
final class KioskScreen implements Callable<Integer> {
  static final String NAME = "kiosk-screen";

  @Mixin private KioskOptions options = new KioskOptions();

  @Override
  public Integer call() {
    var lacks = Display.lacksForWindow();
    if (lacks.isPresent()) {
      System.err.println(lacks.get());
      return Ending.CANNOT_START.code();
    }
    if (!Display.isThere()) { // it was, when the supervisor began: it may come back
      System.err.println(Kiosk.NO_DISPLAY);
      return Ending.UNASKED.code();
    }
    Display.spareOpenGl();
    var directory = options.directory();
    return KioskProcess.run(directory, options.station(), System.in, System.out).code();
  }
}
