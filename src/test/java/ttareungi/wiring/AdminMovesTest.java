package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.Move;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** From an alert to a plan of moves, and out of the house as a file and as paper. */
class AdminMovesTest extends FxTest {
  @TempDir Path data;
  @TempDir Path files;

  @Test
  void anAlertLeadsToAPlanThatCanBeTakenAlong() throws Exception {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      house.settle();
      try (var admin = AdminStage.over(house)) {
        admin.await(() -> !admin.dashboard().stock().isEmpty());
        admin.await(() -> seen(admin) != null);
        admin.picture("a1-stock-moves");
        admin.robot.clickOn(onFx(() -> seen(admin)));
        admin.awaitShown("#moves-table");
        admin.await(() -> !table(admin).getItems().isEmpty());
        long bikes = onFx(() -> table(admin).getItems().stream().mapToLong(Move::bikes).sum());
        assertThat(said(admin, "#moves-sum")).contains(Long.toString(bikes));
        admin.picture("a9-moves");
        runFx(() -> admin.messages.setLanguage(Language.EN));
        runFx(() -> admin.themes.setTheme(Theme.DARK));
        admin.picture("a9-moves-dark-en");
        runFx(() -> admin.window.shell().askForFiles(new FixedFiles(files.resolve("x"))));
        int rows = onFx(() -> table(admin).getItems().size());
        admin.click("#moves-csv").awaitShown(".toast.success");
        assertThat(Files.readAllLines(written("csv"), UTF_8)).hasSize(rows + 1);
        admin.click("#stations-plan").awaitShown("#moves-table");
        admin.await(() -> !table(admin).getItems().isEmpty());
        admin.click("#moves-pdf");
        admin.await(() -> hasWritten("pdf"));
        try (var paper = Loader.loadPDF(written("pdf").toFile())) {
          assertThat(new PDFTextStripper().getText(paper)).contains("101", Long.toString(bikes));
        }
        admin.robot.push(KeyCode.ESCAPE);
        assertThat(Raw.number(data, "select count(*) from event_log where type = 'BikeMoved'"))
            .isZero();
      }
    }
  }

  private static @Nullable Node seen(AdminStage admin) {
    return admin.stage.getScene().getRoot().lookupAll(".stock-line .button").stream()
        .filter(
            node -> node.getParent().getParent() != null && node.getBoundsInParent().getWidth() > 0)
        .findFirst()
        .orElse(null);
  }

  private boolean hasWritten(String ending) throws Exception {
    try (var there = Files.list(files)) {
      return there.anyMatch(file -> file.toString().endsWith("." + ending));
    }
  }

  private Path written(String ending) throws Exception {
    try (var there = Files.list(files)) {
      return there.filter(file -> file.toString().endsWith("." + ending)).findFirst().orElseThrow();
    }
  }

  @SuppressWarnings("unchecked")
  private static TableView<Move> table(AdminStage admin) {
    return (TableView<Move>) admin.node("#moves-table");
  }

  private static String said(AdminStage admin, String id) {
    return onFx(() -> admin.node(id) instanceof Labeled label ? label.getText() : "");
  }
}
