package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.MoveBike;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;
import ttareungi.ui.common.Ids;

/** What the pages of bikes and reservations write into files. */
class AdminFilesTest extends FxTest {
  private static final Instant NOON = Instant.parse("2026-05-13T03:00:00Z");

  @TempDir Path data;
  @TempDir Path files;
  private final HandClock clock = new HandClock(NOON);
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, clock);
    house.register(1);
    house.register(2);
    admin = AdminStage.over(house.settle());
    runFx(() -> admin.window.shell().askForFiles(new FixedFiles(files.resolve("any"))));
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void theDrawerPrintsOneLabel() throws IOException {
    admin.click("#nav-bikes");
    runFx(() -> admin.window.shell().show(new Target.Bike(2)));
    admin.click("#print-label").awaitShown(".toast.success");
    assertThat(words("label-SPB-00002.pdf")).contains("SPB-00002").doesNotContain("SPB-00001");
  }

  @Test
  void theBarPrintsASheet() throws IOException {
    admin.click("#nav-bikes").click("#tick-1").click("#tick-2");
    admin.click("#bulk-labels").awaitShown(".toast.success");
    assertThat(words("labels-2.pdf")).contains("SPB-00001", "SPB-00002");
  }

  @Test
  void aBikeIsRegisteredAndItsLabelPrinted() throws IOException {
    admin.click("#nav-bikes");
    admin.await(() -> !admin.node("#register").isDisabled());
    admin.click("#register").click("#bikeNumber").robot.write("3");
    admin.click("#colour-RED").click("#register-print");
    admin.picture("register-print");
    admin.await(() -> !admin.node("#save").isDisabled());
    admin.click("#save").awaitShown(".toast.success");
    admin.await(() -> Files.exists(files.resolve("label-SPB-00003.pdf")));
    assertThat(words("label-SPB-00003.pdf")).contains("SPB-00003");
  }

  @Test
  void theReservationsThatAreListedAreExported() throws IOException {
    house.does(
        new OpenStation(id(), Actors.operator("test"), 102, "=HYPERLINK(\"x\")", "Hapjeong", 5));
    house.does(new MoveBike(id(), Actors.operator("test"), 1, 102));
    house.buy(1, 9_000);
    house.buy(2, 9_000);
    long first = house.reserve(1, 1);
    house.does(cancelling(1, first));
    clock.forward(Duration.ofMinutes(1));
    house.does(reserving(2, 2));
    admin.click("#nav-reservations").click("#res-filter-CANCELLED").click("#res-export");
    admin.awaitShown(".toast.success");
    var lines = Files.readAllLines(files.resolve("ttareungi-reservations.csv"), UTF_8);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("\uFEFF").contains(admin.messages.get("admin.res.number"));
    assertThat(lines.get(1))
        .startsWith(Ids.reservation(first) + ",M-000001,SPB-00001,\"'=HYPERLINK(\"\"x\"\")\",")
        .contains(",2026-05-13 12:00,,2026-05-13 12:00,,1000,");
  }

  @Test
  void moreThanAPageIsExportedInOrder() throws IOException {
    house.buy(1, 9_000);
    for (int i = 0; i < 1_010; i++) {
      long no = house.reserve(1, 1);
      house.does(cancelling(1, no));
    }
    admin.click("#nav-reservations").click("#res-export").awaitShown(".toast.success");
    var lines = Files.readAllLines(files.resolve("ttareungi-reservations.csv"), UTF_8);
    assertThat(lines).hasSize(1_011);
    assertThat(lines.get(1)).startsWith("R-0513-1010");
    assertThat(lines.getLast()).startsWith("R-0513-0001");
  }

  private String words(String name) throws IOException {
    try (var pdf = Loader.loadPDF(files.resolve(name).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
