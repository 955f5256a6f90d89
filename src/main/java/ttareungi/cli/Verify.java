package ttareungi.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.dashboard.DashboardProof;
import ttareungi.store.DataDirectory;
import ttareungi.store.EventLog;
import ttareungi.store.Integrity;
import ttareungi.store.Integrity.Finding;
import ttareungi.wiring.Databases;

@Command(
    name = "verify",
    description = "Recomputes all that the data must agree on. Exit code 3 where it does not.")
final class Verify implements Callable<Integer> {
  private static final int NOT_WELL = 3;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    var directory = data.quietDirectory();
    if (!Files.exists(directory.database())) {
      System.err.println("There is no database in " + directory.root() + ".");
      return CommandLine.ExitCode.USAGE;
    }
    var findings = findings(directory);
    findings.forEach(finding -> System.out.println(finding.check() + ": " + finding.detail()));
    System.out.println(
        findings.isEmpty()
            ? "All is well: sums, reservations, the chain of events and the dashboard agree."
            : findings.size() + " findings.");
    return findings.isEmpty() ? 0 : NOT_WELL;
  }

  private static List<Finding> findings(DataDirectory directory) throws IOException {
    try (var database = Databases.exclusively(directory, () -> Databases.main(directory));
        var dashboard = Databases.exclusively(directory, () -> Databases.dashboard(directory))) {
      var findings = new ArrayList<>(Integrity.check(database));
      var scratch = new DataDirectory(Files.createTempDirectory("ttareungi-verify"));
      try (var empty = Databases.dashboard(scratch)) {
        DashboardProof.check(dashboard, new EventLog(database), empty)
            .ifPresent(difference -> findings.add(new Finding("dashboard", difference)));
      } finally {
        MoreFiles.deleteRecursively(scratch.root(), RecursiveDeleteOption.ALLOW_INSECURE);
      }
      return findings;
    }
  }
}
