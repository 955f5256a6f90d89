package ttareungi.cli;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import ttareungi.Main;
import ttareungi.guard.Ending;
import ttareungi.guard.OwnCommand;
import ttareungi.guard.Supervisor;

@Command(
    name = "kiosk",
    description = "The kiosk of one station, full screen. It starts again by itself when it ends.")
final class Kiosk implements Callable<Integer> {
  @Mixin private KioskOptions options = new KioskOptions();

  @Override
  public Integer call() throws InterruptedException {
    var arguments =
        ImmutableList.<String>builder().add(KioskScreen.NAME).addAll(options.arguments()).build();
    var ending = Supervisor.run(OwnCommand.with(Main.class, arguments));
    return ending == Ending.LEFT_BY_STAFF ? ExitCode.OK : ending.code();
  }
}
