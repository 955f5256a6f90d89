package ttareungi.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import ttareungi.Main;
import ttareungi.front.Doorbell;
import ttareungi.front.Sole;
import ttareungi.guard.Ending;
import ttareungi.guard.OwnCommand;
import ttareungi.guard.Supervisor;
import ttareungi.wiring.Display;

@Command(
    name = "kiosk",
    description = "The kiosk of one station, full screen. It starts again by itself when it ends.")
final class Kiosk implements Callable<Integer> {
  static final String NO_DISPLAY = "A kiosk needs a display, and there is none.";

  @Mixin private KioskOptions options = new KioskOptions();

  @Override
  public Integer call() throws Exception {
    if (!Display.isThere()) {
      System.err.println(NO_DISPLAY);
      return Ending.CANNOT_START.code();
    }
    return Already.or(
        Sole.kiosk(options.directory(), options.station()), Optional.empty(), this::watch);
  }

  private int watch(Doorbell bell) throws InterruptedException {
    var arguments =
        ImmutableList.<String>builder().add(KioskScreen.NAME).addAll(options.arguments()).build();
    var ending =
        Supervisor.run(
            OwnCommand.with(Main.class, arguments),
            supervisor ->
                bell.answer(file -> CompletableFuture.completedFuture(supervisor.bringForward())));
    return ending == Ending.LEFT_BY_STAFF ? ExitCode.OK : ending.code();
  }
}
