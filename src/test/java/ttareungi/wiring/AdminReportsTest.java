package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.report.Group;
import ttareungi.report.ReportRow;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** Reports of a lively day and of a week ago, by hand and by sight; what is saved is read back. */
class AdminReportsTest extends FxTest {
  private static final String TODAY = " reserved_at >= 1778598000000";

  @TempDir Path data;
  @TempDir Path files;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void aLivelyDay() {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    house = TestHouse.at(data, clock);
    new LivelyDay(house, clock).fill();
    AdminStage.knowPark(house.settle());
    admin = AdminStage.over(house.settle());
    runFx(() -> admin.window.shell().askForFiles(new FixedFiles(files.resolve("any"))));
    admin.click("#nav-reports");
    admin.await(() -> rows().size() == 3);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void theSumsAreThoseOfTheDatabase() throws SQLException {
    long made = count("select count(*) from reservation where" + TODAY);
    assertThat(text("#report-sum-RESERVATIONS")).isEqualTo("" + made);
    assertThat(text("#report-reservations")).startsWith("" + made);
    assertThat(text("#report-proof"))
        .startsWith(admin.messages.get("report.proof").substring(0, 6));
    long sold =
        count(
            "select sum(points) from ledger_entry where kind = 'PURCHASE' and at >= 1778425200000");
    assertThat(text("#report-sum-SOLD")).isEqualTo(grouped(sold));
    admin.click("#report-STATION");
    admin.await(() -> rows().getFirst().group() instanceof Group.Station);
    assertThat(text("#report-sum-RESERVATIONS")).isEqualTo("" + made);
    pictures();
  }

  private void pictures() {
    admin.click("#report-HOUR");
    admin.await(() -> rows().size() == 24);
    admin.picture("reports");
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("reports-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("reports-en");
    admin.size(1_366, 768);
    admin.click("#report-STATION");
    admin.await(() -> rows().getFirst().group() instanceof Group.Station);
    admin.picture("reports-en-small");
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }

  @Test
  void aPeriodIsChosenAndTyped() throws SQLException {
    choose(KeyCode.UP, 2);
    admin.await(() -> rows().size() == 1);
    choose(KeyCode.DOWN, 5);
    admin.awaitShown("#report-first");
    admin.await(() -> rows().size() == 13);
    type("#report-first .text-field", "2026-05-06\n");
    type("#report-last .text-field", "2026-05-06\n");
    admin.await(() -> rows().size() == 1);
    assertThat(text("#report-sum-RESERVATIONS"))
        .isEqualTo("" + count("select count(*) from reservation where not" + TODAY));
    type("#report-last .text-field", "2026-05-05\n");
    admin.await(() -> rows().size() == 2);
  }

  @Test
  void aBikeAndAStationAreReportedAlone() throws SQLException {
    type("#report-bike", "SPB-10003");
    admin.await(() -> text("#report-sum-RESERVATIONS").equals("" + ofBike()));
    assertThat(text("#report-received")).isEqualTo("\u2013");
    type("#report-bike", "bicycle");
    assertThat(onFx(() -> admin.node("#report-bike").getPseudoClassStates().toString()))
        .contains("wrong");
    type("#report-bike", "99999");
    admin.awaitShown("#report-drop");
    admin.click("#report-drop");
    admin.await(() -> rows().size() == 3);
    admin.click("#report-station").click("#pick-search");
    admin.robot.write("103");
    admin.click("#res-station-yes");
    admin.await(() -> text("#report-sum-RESERVATIONS").equals("9"));
    admin.click("#report-station-drop");
    admin.await(() -> !text("#report-sum-RESERVATIONS").equals("9"));
  }

  private String ofBike() throws SQLException {
    return "" + count("select count(*) from reservation where bike_id = 10003 and" + TODAY);
  }

  @Test
  void csvHasTheRowsTheSumsAndTheLedger() throws IOException {
    var file = files.resolve("ttareungi-day-2026-05-11-2026-05-13.csv");
    admin.click("#report-csv").await(() -> Files.exists(file));
    assertThat(Files.readString(file, UTF_8)).startsWith("\uFEFF").contains("\r\n");
    var lines = Files.readAllLines(file, UTF_8);
    assertThat(lines).hasSize(1 + 3 + 2);
    assertThat(lines.get(1)).startsWith("2026-05-11");
    var sums = Arrays.asList(lines.get(4).split(",", -1));
    assertThat(sums.get(1)).isEqualTo(text("#report-sum-RESERVATIONS"));
    var ledger = Arrays.asList(lines.get(5).split(",", -1));
    assertThat(ledger.subList(5, 12)).isEqualTo(sums.subList(5, 12));
    assertThat(noPartIsLeft()).isTrue();
  }

  @Test
  void pdfHasThePeriodTheSumsAndTheProof() throws IOException {
    admin.click("#report-BIKE");
    admin.await(() -> rows().size() > 10);
    var file = files.resolve("ttareungi-bike-2026-05-11-2026-05-13.pdf");
    admin.click("#report-pdf").await(() -> Files.exists(file));
    try (var pdf = Loader.loadPDF(file.toFile())) {
      var words = new PDFTextStripper().getText(pdf);
      assertThat(words)
          .contains("2026-05-11", "SPB-10003", admin.messages.get("report.total"))
          .contains(text("#report-proof").substring(0, 30));
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    runFx(() ->
        admin.window.shell().askForFiles(new FixedFiles(files.resolve("none").resolve("any"))));
    admin.click("#report-csv").awaitShown(".toast.error");
    assertThat(noPartIsLeft()).isTrue();
  }

  @Test
  void theChartSaysWhatIsChosen() {
    runFx(() -> admin.node("#report-chart").requestFocus());
    admin.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    admin.await(() -> text("#report-said").startsWith("2026-05-13"));
    assertThat(onFx(() -> admin.node("#report-chart").getAccessibleText()))
        .isEqualTo(text("#report-said"));
    admin.click("#report-by-revenue");
    admin.await(() -> text("#report-said").contains("P"));
  }

  private boolean noPartIsLeft() throws IOException {
    try (var all = Files.list(files)) {
      return all.noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  private void choose(KeyCode key, int times) {
    runFx(() -> admin.node("#report-period").requestFocus());
    for (int i = 0; i < times; i++) {
      admin.robot.push(key);
    }
  }

  private void type(String id, String typed) {
    admin.click(id);
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write(typed);
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private static String grouped(long number) {
    return "%,d".formatted(number);
  }

  private long count(String sql) throws SQLException {
    return Raw.number(data, sql);
  }

  @SuppressWarnings("unchecked")
  private List<ReportRow> rows() {
    return onFx(() -> List.copyOf(((TableView<ReportRow>) admin.node("#report-table")).getItems()));
  }
}
