package ttareungi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ttareungi.csv.DryRun;
import ttareungi.csv.Field;
import ttareungi.csv.Finding;
import ttareungi.csv.Mapping;
import ttareungi.csv.Sheet;
import ttareungi.csv.SheetReader;
import ttareungi.csv.Subject;
import ttareungi.csv.Trial;
import ttareungi.csv.Unreadable;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.csv.FlawWords;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.wiring.House;

@Command(
    name = "import-bikes",
    description = "Registers the bikes of a CSV file: all of them, or none.")
final class ImportBikesFile implements Callable<Integer> {
  private static final int MOST_SAID = 20;

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "UTF-8 or CP949, the first row names the columns.")
  private @Nullable Path file;

  @Option(names = "--dry-run", description = "Says what would happen, and writes nothing.")
  private boolean dryRun;

  @Option(names = "--skip-bad", description = "Leaves wrong rows out instead of refusing them all.")
  private boolean skipBad;

  private final FlawWords words = new FlawWords(new Messages(Language.EN));

  @Override
  public Integer call() {
    if (file == null) {
      return refused("No file was named.");
    }
    if (Files.notExists(file)) {
      return refused("There is no file " + file + ".", CommandLine.ExitCode.USAGE);
    }
    var directory = data.quietDirectory();
    if (dryRun && !Files.exists(directory.database())) {
      return refused(
          "There is no database in " + directory.root() + ".", CommandLine.ExitCode.USAGE);
    }
    var reader = new SheetReader(Subject.BIKES);
    return switch (reader.read(file)) {
      case Unreadable no -> refused(words.of(no));
      case Sheet sheet -> {
        var mapping = reader.guess(sheet);
        if (!mapping.missing().isEmpty()) {
          yield refused("There is no column for: " + names(mapping) + ".");
        }
        try (var house = House.open(directory, Clock.systemUTC())) {
          yield run(house, sheet, mapping);
        }
      }
    };
  }

  private String names(Mapping mapping) {
    return String.join(", ", mapping.missing().stream().map(this::name).toList());
  }

  private String name(Field field) {
    return words.name(field);
  }

  private int run(House house, Sheet sheet, Mapping mapping) {
    var dry = new DryRun(house.reader(), house.clock(), house.config().zone());
    var trial = dry.of(sheet, mapping);
    say(sheet, trial);
    if (trial.wrong() > 0 && !skipBad) {
      return dryRun
          ? 1
          : refused("Nothing was added: mend the rows, or leave them out: --skip-bad.");
    }
    return dryRun ? 0 : add(house, trial);
  }

  private void say(Sheet sheet, Trial trial) {
    System.out.printf(
        "%s (%s): %,d rows; %,d to add, %,d already there, %,d wrong%n",
        sheet.fileName(),
        sheet.encoding().label(),
        trial.rows(),
        trial.added(),
        trial.alreadyThere(),
        trial.wrong());
    trial.findings().stream().limit(MOST_SAID).forEach(this::say);
    int more = trial.findings().size() - MOST_SAID;
    if (more > 0) {
      System.out.printf("… and %,d more rows%n", more);
    }
  }

  private void say(Finding finding) {
    System.out.printf("line %d: %s%n", finding.row().line(), words.of(finding));
  }

  private int add(House house, Trial trial) {
    var command = trial.command().apply(RequestId.next(), Actors.HOUSE);
    return switch (house.desk().submit(command).join()) {
      case Rejection no -> refused(Refusals.of(no));
      case Outcome.Accepted done -> {
        int added = done.first(BikesImported.class).map(BikesImported::added).orElse(0);
        System.out.println(added == 0 ? "Nothing to add: all of it is there." : said(added));
        yield 0;
      }
    };
  }

  private static String said(int added) {
    return String.format(Locale.ROOT, "%,d bikes were added.", added);
  }

  private int refused(String why) {
    return refused(why, CommandLine.ExitCode.SOFTWARE);
  }

  private int refused(String why, int exit) {
    spec.commandLine().getErr().println(why);
    return exit;
  }
}
