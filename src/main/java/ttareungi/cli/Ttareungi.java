package ttareungi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import ttareungi.wiring.Display;
import ttareungi.wiring.Release;

/** The program without a subcommand: the admin window, or the film where there is no display. */
@Command(
    name = "ttareungi",
    description = "The desk and the kiosk of a public bike-share.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = Release.VERSION,
    subcommands = {
      Kiosk.class,
      KioskScreen.class,
      LoadDemo.class,
      Film.class,
      Verify.class,
      RebuildDashboard.class,
      MakeBackup.class,
      ListBackups.class,
      RestoreBackup.class,
      ImportBikesFile.class,
      Operators.class
    })
public final class Ttareungi implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An exported backup, to be looked at in the admin window.")
  private @Nullable Path file;

  /** Whatever a command throws is said in one sentence. */
  public static CommandLine commandLine() {
    var top = new Ttareungi();
    return new CommandLine(top)
        .setExpandAtFiles(false) // no word is a file of words
        .setExecutionStrategy(top::run)
        .setExecutionExceptionHandler(new Apology());
  }

  /** The parser takes a word before a command for the file, and would pass over it. */
  private int run(ParseResult parsed) {
    if (file != null && parsed.hasSubcommand()) {
      if (isThere(file)) {
        throw new ParameterException(spec.commandLine(), "A command takes no file before it.");
      }
      throw new Unknown(spec.commandLine(), file.toString());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() throws Exception {
    if (file != null && !isThere(file)) {
      return missing(file.toString());
    }
    if (!Display.isThere()) {
      return withoutDisplay();
    }
    return new AdminStart(data.directory(), whole()).run();
  }

  /** An empty path is there: it is the directory that the program was started in. */
  private static boolean isThere(Path file) {
    return !file.toString().isEmpty() && Files.exists(file);
  }

  private int missing(String word) {
    if (!Already.isBackup(word)) {
      throw new Unknown(spec.commandLine(), word);
    }
    spec.commandLine().getErr().println("There is no file " + word + ".");
    return CommandLine.ExitCode.USAGE;
  }

  private Optional<Path> whole() {
    return Optional.ofNullable(file).map(Path::toAbsolutePath);
  }

  private int withoutDisplay() throws Exception {
    if (file != null || !Display.hasMemory()) {
      System.err.println("A window needs a display, and there is none.");
      return CommandLine.ExitCode.USAGE;
    }
    System.out.println(
        "There is no display: the scenario plays on a screen in memory, step by step.");
    return Film.play(Path.of("target", "film"), true);
  }
}
