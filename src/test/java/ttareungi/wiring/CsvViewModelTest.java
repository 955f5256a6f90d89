package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RegisterBike;
import ttareungi.csv.DryRun;
import ttareungi.csv.Subject;
import ttareungi.csv.Trial;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Reason;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.csv.CsvViewModel;
import ttareungi.ui.admin.csv.CsvViewModel.Result;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.admin.csv.ImportSpine;

/** A file on its way in, without its picture. */
class CsvViewModelTest extends FxTest {
  @TempDir Path data;
  @TempDir Path files;
  private TestHouse house;
  private CsvViewModel model;

  @BeforeEach
  void open() {
    house = TestHouse.at(data);
    ImportFile.stations(house, 20, 100);
    var at = house.house();
    var dryRun = new DryRun(at.reader(), at.clock(), at.config().zone());
    model =
        onFx(() ->
            new CsvViewModel(
                Subject.BIKES, new ImportSpine(at.desk(), at.progress(), dryRun, () -> "test")));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void goesThroughItsStages() {
    var stages = new ArrayList<Stage>();
    runFx(() -> model.stageProperty().subscribe(stage -> stages.add(stage)));
    choose(2_000);
    runFx(model::start);
    reach(Stage.DONE);
    assertThat(onFx(() -> List.copyOf(stages)))
        .containsSubsequence(
            Stage.NO_FILE, Stage.READING, Stage.TRYING, Stage.TRIED, Stage.IMPORTING, Stage.DONE);
    assertThat(onFx(() -> model.resultProperty().get())).isEqualTo(new Result(2_000, 0, 0));
  }

  @Test
  void theFileChosenLastIsTheOne() {
    var small = ImportFile.bikes(files.resolve("small.csv"), 1, 100);
    var large = ImportFile.bikes(files.resolve("large.csv"), 2_000, 100);
    runFx(() -> {
      model.choose(large);
      model.choose(small);
    });
    reach(Stage.TRIED);
    assertThat(trial().rows()).isEqualTo(1);
  }

  /** What came in between is said, and seen in a new dry run. */
  @Test
  void whatIsRefusedIsTriedAgain() {
    choose(3);
    house.does(
        new RegisterBike(
            TestHouse.id(), "test", 2, BikeColour.RED, LocalDate.of(2020, 1, 1), 1, null));
    runFx(model::start);
    await().until(() -> onFx(() -> model.problemProperty().get() != null));
    reach(Stage.TRIED);
    await().until(() -> trial().wrong() == 1);
    var problem = Objects.requireNonNull(onFx(() -> model.problemProperty().get()));
    assertThat(problem.key()).isEqualTo("reason." + Reason.IMPORT_LINE_REFUSED);
    assertThat(onFx(model::canImport)).isFalse();
    runFx(() -> model.skipBadProperty().set(true));
    assertThat(onFx(model::canImport)).isTrue();
  }

  private void choose(int bikes) {
    var file = ImportFile.bikes(files.resolve("bikes.csv"), bikes, 100);
    runFx(() -> model.choose(file));
    reach(Stage.TRIED);
  }

  private void reach(Stage stage) {
    await().until(() -> onFx(() -> model.stageProperty().get()) == stage);
  }

  private Trial trial() {
    return Objects.requireNonNull(onFx(() -> model.trialProperty().get()));
  }
}
