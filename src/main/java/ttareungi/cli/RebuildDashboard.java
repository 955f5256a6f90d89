package ttareungi.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ttareungi.dashboard.DashboardChecksum;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.store.EventLog;
import ttareungi.wiring.Databases;

@Command(
    name = "rebuild-dashboard",
    description = "Makes the dashboard's file anew from the event log.")
final class RebuildDashboard implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var directory = data.quietDirectory();
    if (!Files.exists(directory.database())) {
      spec.commandLine()
          .getErr()
          .println(
              "There is no database in "
                  + directory.root()
                  + ": name its directory with --data DIR (with Maven -Ddata=DIR).");
      return CommandLine.ExitCode.USAGE;
    }
    try (var database = Databases.exclusively(directory, () -> Databases.main(directory));
        var dashboard = Databases.exclusively(directory, () -> Databases.dashboard(directory));
        var projector = new DashboardProjector(dashboard.write())) {
      var before = DashboardChecksum.of(dashboard);
      projector.rebuild(new EventLog(database));
      var after = DashboardChecksum.of(dashboard);
      System.out.printf("before: event %,d, %s%n", before.seq(), before.hash());
      System.out.printf("after:  event %,d, %s%n", after.seq(), after.hash());
      System.out.println(words(before, after));
      return 0;
    }
  }

  private static String words(DashboardChecksum before, DashboardChecksum after) {
    if (before.equals(after)) {
      return "The same: the dashboard was right.";
    }
    return before.seq() == after.seq()
        ? "Not the same: the dashboard was wrong, and is right now."
        : "The dashboard was at another event; it is up to date now.";
  }
}
