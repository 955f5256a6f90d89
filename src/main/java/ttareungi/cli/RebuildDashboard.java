package ttareungi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.dashboard.DashboardChecksum;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.store.EventLog;
import ttareungi.wiring.House;

@Command(
    name = "rebuild-dashboard",
    description = "Makes the dashboard's file anew from the event log.")
final class RebuildDashboard implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    var directory = data.quietDirectory().create();
    try (var database = House.exclusively(directory, () -> House.openMain(directory));
        var dashboard = House.exclusively(directory, () -> House.openDashboard(directory));
        var projector = new DashboardProjector(dashboard.write())) {
      var before = DashboardChecksum.of(dashboard);
      projector.rebuild(new EventLog(database));
      var after = DashboardChecksum.of(dashboard);
      System.out.printf("before: event %,d, %s%n", before.seq(), before.hash());
      System.out.printf("after:  event %,d, %s%n", after.seq(), after.hash());
      System.out.println(before.equals(after) ? "the same" : "not the same");
      return 0;
    }
  }
}
