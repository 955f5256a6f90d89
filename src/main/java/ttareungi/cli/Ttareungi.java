package ttareungi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a subcommand: the admin window, or the film where there is no display. */
@Command(
    name = "ttareungi",
    description = "The desk and the kiosk of a public bike-share.",
    mixinStandardHelpOptions = true,
    version = "1.0.0",
    subcommands = {LoadDemo.class, RebuildDashboard.class, Verify.class})
public final class Ttareungi implements Callable<Integer> {

  @Override
  public Integer call() {
    return 0;
  }
}
