package ttareungi.ui.admin.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.BadRows;
import ttareungi.csv.Field;
import ttareungi.csv.Mapping;
import ttareungi.csv.Reading;
import ttareungi.csv.Sheet;
import ttareungi.csv.SheetReader;
import ttareungi.csv.Subject;
import ttareungi.csv.Trial;
import ttareungi.csv.Unreadable;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.event.DomainEvent.StationsImported;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** A file on its way in: read, its columns matched, tried, imported. FX thread. */
public final class CsvViewModel {
  /** Where it is. */
  public enum Stage {
    NO_FILE,
    READING,
    /** Columns are missing: somebody has to say which they are. */
    COLUMNS,
    TRYING,
    TRIED,
    IMPORTING,
    /** All rows are written, and the log follows: too late to call it off. */
    SEALING,
    DONE
  }

  /** What was added, was there already, and was left out. */
  public record Result(int added, int alreadyThere, int leftOut) {
    static final Result NONE = new Result(0, 0, 0);
  }

  private final Subject subject;
  private final ImportSpine house;
  private final SheetReader reader;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NO_FILE);
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NOTHING);
  private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> saved = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty skipBad = new SimpleBooleanProperty();
  private @Nullable ImportRun run;

  /** What is under way; an answer to an older question is dropped. */
  private int asked;

  public CsvViewModel(Subject subject, ImportSpine house) {
    this.subject = subject;
    this.house = house;
    reader = new SheetReader(subject);
  }

  public Subject subject() {
    return subject;
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** The file; null until one was read. */
  public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Mapping> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  /** What the dry run found; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
    return trial.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Pace> paceProperty() {
    return pace.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** What went wrong last; null where nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Where the rows to be mended were written last; null until they were. */
  public ReadOnlyObjectProperty<@Nullable Path> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Wrong rows are left out; without it they stand in the way of all. */
  public BooleanProperty skipBadProperty() {
    return skipBad;
  }

  public boolean isImporting() {
    return stage.get() == Stage.IMPORTING || stage.get() == Stage.SEALING;
  }

  /** Reads the file, and tries it where its columns are plain. */
  public void choose(Path file) {
    if (isImporting()) {
      return;
    }
    forget();
    stage.set(Stage.READING);
    answer(() -> reader.read(file), this::read);
  }

  private void forget() {
    sheet.set(null);
    mapping.set(null);
    trial.set(null);
    saved.set(null);
    problem.set(null);
    result.set(Result.NONE);
    skipBad.set(false);
  }

  private void read(Reading reading) {
    switch (reading) {
      case Unreadable no -> {
        problem.set(new Problem("csv.unreadable." + no.why().name(), no.details()));
        stage.set(Stage.NO_FILE);
      }
      case Sheet read -> {
        sheet.set(read);
        match(read, reader.guess(read));
      }
    }
  }

  /** The column is this field; null where it is to be left out. */
  public void match(int column, @Nullable Field field) {
    var file = sheet.get();
    var before = mapping.get();
    if (file != null && before != null && !isImporting()) {
      match(file, before.with(column, field));
    }
  }

  private void match(Sheet file, Mapping next) {
    mapping.set(next);
    trial.set(null);
    result.set(Result.NONE);
    if (next.missing().isEmpty()) {
      tryOut(file, next);
    } else {
      asked++;
      stage.set(Stage.COLUMNS);
    }
  }

  private void tryOut(Sheet file, Mapping columns) {
    stage.set(Stage.TRYING);
    answer(
        () -> house.dryRun().of(file, columns),
        found -> {
          trial.set(found);
          stage.set(Stage.TRIED);
        });
  }

  /** Whether there is anything to import, and nothing stands in its way. */
  public boolean canImport() {
    var found = trial.get();
    return stage.get() == Stage.TRIED
        && found != null
        && found.added() > 0
        && (found.wrong() == 0 || skipBad.get());
  }

  public void start() {
    var found = trial.get();
    if (found == null || !canImport()) {
      return;
    }
    problem.set(null);
    pace.set(new Pace(0, found.added(), Duration.ZERO));
    stage.set(Stage.IMPORTING);
    var started = new ImportRun(house, this::told);
    run = started;
    started.start(found, this::answered, this::failed);
  }

  /** Takes all of it back, unless it is too late. */
  public void callOff() {
    if (run != null && stage.get() == Stage.IMPORTING) {
      run.callOff();
    }
  }

  private void told(Pace now) {
    if (isImporting()) {
      pace.set(now);
      stage.set(now.done() == now.of() ? Stage.SEALING : Stage.IMPORTING);
    }
  }

  private void answered(Outcome outcome) {
    run = null;
    switch (outcome) {
      case Outcome.Accepted done -> {
        result.set(result(done));
        stage.set(Stage.DONE);
      }
      case Rejection refused -> {
        problem.set(Problem.of(refused));
        stage.set(Stage.TRIED);
        var file = sheet.get();
        var columns = mapping.get();
        if (refused.reason() == Reason.IMPORT_LINE_REFUSED && file != null && columns != null) {
          tryOut(file, columns);
        }
      }
    }
  }

  private static Result result(Outcome.Accepted done) {
    return switch (done.events().getLast()) {
      case BikesImported e -> new Result(e.added(), e.alreadyThere(), e.leftOut());
      case StationsImported e -> new Result(e.added(), e.alreadyThere(), e.leftOut());
      default -> Result.NONE;
    };
  }

  /** Writes the rows to be mended to a file, with their reasons in this language. */
  public void saveBad(Path file, Language language) {
    var from = sheet.get();
    var found = trial.get();
    if (from != null && found != null) {
      var messages = new Messages(language);
      var words = new FlawWords(messages);
      var bad =
          new BadRows(
              from, messages.get("csv.column.line"), messages.get("csv.column.why"), words::of);
      Background.supply(() -> write(bad, file, found))
          .onDone(saved::set)
          .onFault(_ -> problem.set(Problem.of("csv.save.failed", String.valueOf(file))))
          .start();
    }
  }

  private static Path write(BadRows rows, Path file, Trial found) {
    try {
      rows.write(file, found.findings());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void answer(Supplier<T> question, Consumer<T> heard) {
    int mine = ++asked;
    Background.<T>supply(question::get)
        .onDone(answer -> {
          if (mine == asked) {
            heard.accept(answer);
          }
        })
        .onFault(this::failed)
        .start();
  }

  private void failed(Throwable cause) {
    run = null;
    problem.set(Problem.of("fault.code", FaultCode.of(cause)));
    stage.set(trial.get() == null ? Stage.NO_FILE : Stage.TRIED);
  }
}
