package ttareungi.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ttareungi.store.backup.Preview;
import ttareungi.wiring.SafeKeeping;

@Command(name = "backup", description = "Makes a backup and verifies it; programs may be running.")
final class MakeBackup implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    var made = SafeKeeping.backUp(data.quietDirectory(), Clock.systemUTC());
    System.out.println("Backed up and verified: " + made.file());
    System.out.println(PreviewText.of(Preview.of(made.file())));
    return 0;
  }
}
