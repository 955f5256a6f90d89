package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.csv.Field;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** A file is brought in from the window, as an operator does it. */
class AdminImportTest extends FxTest {
  private static final Instant NOON = Instant.parse("2026-05-13T03:00:00Z");

  @TempDir Path data;
  @TempDir Path files;
  private TestHouse house;
  private AdminStage admin;
  private FixedFiles chosen;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new HandClock(NOON));
    house.register(7);
    admin = AdminStage.over(house);
    chosen = new FixedFiles(files.resolve("bikes.csv"));
    runFx(() -> admin.window.shell().askForFiles(chosen));
    admin.click("#nav-bikes");
    admin.await(() -> !admin.bikes().rows().isEmpty());
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void fourStepsAndTheRowsToMend() throws IOException, SQLException {
    file(
        """
        bike_no,colour,reg_date,station,vendor
        SPB-10292,green,2026-05-13,여의나루역 1번 출구 앞,한빛
        7,빨강,2023-02-07,101,한빛
        SPB10310,초록,2026-05-13,101,한빛
        10314,연두,2026-05-13,101,한빛
        10315,흰색,2026-13-02,여의나루 1출,한빛
        """);
    admin.click("#import-bikes").click("#csv-choose");
    admin.await(() -> text("#csv-ready").equals("1"));
    assertThat(text("#csv-warned")).isEqualTo("1");
    assertThat(text("#csv-already")).isEqualTo("1");
    assertThat(text("#csv-wrong")).isEqualTo("2");
    assertThat(text("#csv-file")).contains("bikes.csv", "5", "UTF-8");
    assertThat(text("#csv-column-4")).isEqualTo(admin.messages.get("csv.columns.ignored"));
    assertThat(rows().getItems()).hasSize(3);
    assertThat(admin.node("#csv-start").isDisabled()).isTrue();
    admin.click("#csv-show-wrong");
    assertThat(rows().getItems()).hasSize(2);
    admin.click("#csv-save-bad");
    admin.await(() -> !text("#csv-saved").isEmpty());
    assertThat(saved()).contains("SPB10310", "csv.flaw", "2026-13-02");
    admin.click("#csv-skip");
    admin.await(() -> !admin.node("#csv-start").isDisabled());
    assertThat(bikes()).isEqualTo(1);
    admin.click("#csv-start");
    admin.awaitShown("#csv-done");
    admin.picture("a5-csv-import-done");
    assertThat(bikes()).isEqualTo(3);
    assertThat(Raw.column(data, "select colour from bike where bike_id in (10292, 10314)"))
        .containsOnly("GREEN");
    admin.click("#csv-done");
    admin.await(() -> !admin.window.shell().root().isOpen());
    admin.await(() -> admin.bikes().rows().size() == 3);
    admin.awaitShown(".toast.success");
    again();
  }

  private String saved() throws IOException {
    var name = "bikes-" + admin.messages.get("csv.bad.name") + ".csv";
    var text = Files.readString(files.resolve(name), UTF_8);
    var why = admin.messages.get("csv.flaw.BIKE_NUMBER_FORM");
    return text.replace(why, "csv.flaw");
  }

  private void again() {
    admin.click("#import-bikes").click("#csv-choose");
    admin.await(() -> text("#csv-already").equals("3"));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    assertThat(text("#csv-import-title")).isEqualTo("There is nothing new to import");
    assertThat(admin.node("#csv-start").isDisabled()).isTrue();
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  @Test
  void columnsAreMatchedByHand() throws SQLException {
    file("no,paint,day,where\n8,red,2026-05-01,101\n");
    admin.click("#import-bikes").click("#csv-choose");
    admin.awaitShown("#csv-missing");
    assertThat(text("#csv-missing")).contains(admin.messages.get("csv.field.COLOUR"));
    assertThat(admin.node("#csv-start").isDisabled()).isTrue();
    admin.picture("a5-csv-import-columns");
    is("#csv-column-1", Field.COLOUR);
    is("#csv-column-3", Field.BIKE_STATION);
    admin.await(() -> text("#csv-ready").equals("1"));
    admin.click("#csv-start");
    admin.awaitShown("#csv-done");
    assertThat(Raw.column(data, "select colour from bike where bike_id = 8"))
        .containsExactly("RED");
  }

  private void is(String column, Field field) {
    admin.click(column);
    admin.await(() -> admin.robot.lookup("#csv-is-" + field).tryQuery().isPresent());
    admin.robot.clickOn("#csv-is-" + field);
    admin.await(() -> text(column).equals(admin.messages.get("csv.field." + field)));
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Files.write(chosen.next, "no,color\n1,red\n".getBytes(UTF_16));
    admin.click("#import-bikes").click("#csv-choose");
    admin.await(() ->
        text("#csv-unreadable").equals(admin.messages.get("csv.unreadable.UTF_16", "bikes.csv")));
    admin.picture("csv-unreadable");
  }

  @Test
  void calledOffLeavesNothing() throws SQLException, InterruptedException {
    ImportFile.stations(house, 20, 100);
    ImportFile.bikes(chosen.next, 1_900, 100);
    admin.click("#import-bikes").click("#csv-choose");
    admin.await(() -> text("#csv-ready").equals("1,899"));
    var held = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    hold(held, go);
    held.await();
    admin.click("#csv-skip").click("#csv-start");
    admin.awaitShown("#csv-cancel");
    admin.picture("a5-csv-import-running");
    admin.robot.push(KeyCode.ESCAPE);
    assertThat(admin.window.shell().root().isOpen()).isTrue();
    admin.click("#csv-cancel");
    go.countDown();
    admin.await(() -> text("#csv-problem").equals(admin.messages.get("reason.IMPORT_CANCELLED")));
    assertThat(bikes()).isEqualTo(1);
    assertThat(admin.node("#csv-start").isDisabled()).isFalse();
  }

  /** Keeps the writer at another import until it is let go. */
  private void hold(CountDownLatch held, CountDownLatch go) {
    var file = ImportFile.bikes(files.resolve("other.csv"), 1, 1);
    var command = ImportFile.command(house, file);
    house
        .house()
        .progress()
        .watch(
            command.requestId(),
            (done, of) -> {
              held.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return false;
            });
    var _ = house.house().desk().submit(command);
  }

  @Test
  void theScreen() {
    ImportFile.stations(house, 3, 100);
    file(mayFile());
    admin.click("#import-bikes");
    admin.picture("a5-csv-import-file");
    admin.click("#csv-choose");
    admin.await(() -> text("#csv-ready").equals("112"));
    admin.click("#csv-skip");
    admin.picture("a5-csv-import-trial");
    pictures();
    admin.size(1_200, 760);
    admin.picture("a5-csv-import-small");
    assertThat(onFx(() -> ((ProgressBar) admin.node(".import-card .progress-bar")).isManaged()))
        .isFalse();
  }

  /** As the mock-up has it: 120 rows, of which 3 are doubtful and 5 wrong. */
  private static String mayFile() {
    var text = new StringBuilder("bike_no,colour,reg_date,station,vendor\n");
    for (int row = 2; row <= 121; row++) {
      text.append(
          switch (row) {
            case 7 -> "SPB-00007,초록,2026-05-13,여의나루역 1번 출구 앞,한빛모빌리티\n";
            case 19 -> "SPB10310,초록,2026-05-13,101,한빛모빌리티\n";
            case 23 -> "SPB-10313,초록,2026-13-02,101,한빛모빌리티\n";
            case 41 -> "SPB-10331,흰색,2026-05-13,여의나루 1출구,한빛모빌리티\n";
            case 77 -> "SPB-10292,흰색,2026-05-13,101,한빛모빌리티\n";
            case 58, 90, 91 -> "SPB-%d,연두,2026-05-13,2,한빛모빌리티\n".formatted(10_290 + row);
            default -> "SPB-%d,green,2026-05-13,%d,한빛\n".formatted(10_290 + row, 1 + row % 3);
          });
    }
    return text.toString();
  }

  @Test
  void stationsOfTheCity() throws SQLException {
    file(
        """
        rackTotCnt,stationName,parkingBikeTotCnt,shared,stationLatitude,stationLongitude,stationId
        15,102. 망원역 1번출구 앞,23,153,37.55564880,126.91062927,ST-4
        20,Other,0,0,0,0,ST-101
        """);
    runFx(() -> admin.window.shell().openStation(() -> {}));
    admin.click("#import-stations").click("#csv-choose");
    admin.await(() -> text("#csv-ready").equals("1"));
    admin.picture("a5-csv-import-stations");
    assertThat(text("#csv-warned")).isEqualTo("1");
    admin.click("#csv-start").click("#csv-done");
    admin.await(() -> !admin.window.shell().root().isOpen());
    assertThat(Raw.column(data, "select name from station order by station_id"))
        .containsExactly("102. 망원역 1번출구 앞", "여의나루역 1번 출구 앞");
    assertThat(Raw.column(data, "select latitude from station where station_id = 4"))
        .containsExactly("37.5556488");
    assertThat(Raw.column(data, "select actor from event_log where type = 'StationsImported'"))
        .containsExactly("operator:1");
  }

  private void pictures() {
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a5-csv-import-en");
    runFx(() -> admin.messages.setLanguage(Language.KO));
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a5-csv-import-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
  }

  private void file(String text) {
    ImportFile.write(chosen.next, text);
  }

  private TableView<?> rows() {
    return (TableView<?>) admin.node("#csv-rows");
  }

  private String text(String id) {
    return onFx(() -> {
      var node = admin.find(id);
      return node == null || !node.isVisible() ? "" : ((Labeled) node).getText();
    });
  }

  private long bikes() throws SQLException {
    return Raw.number(data, "select count(*) from bike");
  }
}
