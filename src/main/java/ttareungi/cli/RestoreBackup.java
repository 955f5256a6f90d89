package ttareungi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.Proof;
import ttareungi.wiring.SafeKeeping;

@Command(
    name = "restore",
    description = "Puts a backup in the database's place; the replaced one is kept beside it.")
final class RestoreBackup implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--from", required = true, paramLabel = "FILE", description = "The backup.")
  private Path from = Path.of("");

  @Option(names = "--yes", description = "Does it; without, only says what would be done.")
  private boolean yes;

  @Option(names = "--why", paramLabel = "TEXT", description = "For the audit; goes with --yes.")
  private String why = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var directory = data.quietDirectory();
    var backup = from.toAbsolutePath().normalize();
    System.out.println("The backup: " + PreviewText.of(Proof.require(backup)));
    System.out.println("Now there:  " + now(directory));
    if (!yes) {
      System.out.println("Nothing was changed. With --yes --why TEXT the backup takes its place.");
      return 0;
    }
    var said = new Why(Cause.OTHER, why.strip());
    if (!said.isEnough() || !said.fits()) {
      throw new ParameterException(
          spec.commandLine(),
          "--yes wants --why TEXT, of up to %d characters.".formatted(Why.LONGEST_NOTE));
    }
    say(SafeKeeping.restore(directory, backup, by(), said, Clock.systemUTC()));
    return 0;
  }

  /** Nobody signs in at a command line: the account of this machine stands for the person. */
  private static String by() {
    return System.getProperty("user.name", "?");
  }

  private static String now(DataDirectory directory) {
    if (!Files.exists(directory.database())) {
      return "no database";
    }
    return SafeKeeping.held(directory).map(PreviewText::of).orElse("one that cannot be read");
  }

  private static void say(Optional<Path> replaced) {
    System.out.println("Restored and verified; the dashboard was made anew.");
    replaced.ifPresent(file -> System.out.println("The replaced database is " + file));
  }
}
