package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.receipt.TcpPrinter;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** A receipt to take along, from the finger to the paper. */
@SuppressWarnings("NullAway.Init") // every test opens a house with a printer of its own
class KioskReceiptTest extends FxTest {
  private static final String PAPER = "kiosk.receipt.paper.";
  private static final long RIDER = 10;

  @TempDir Path data;
  private TestHouse house;
  private KioskTester kiosk;

  private void open(String printer, Language language, double width, double height)
      throws IOException {
    Files.writeString(data.resolve("config.properties"), "receipt.printer=" + printer);
    house = TestHouse.withStation(data);
    house.settle();
    kiosk = KioskTester.open(house, language, width, height);
    kiosk.tap("buyPoints").come(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
  }

  private void open(String printer) throws IOException {
    open(printer, Language.KO, 1080, 1920);
  }

  private void buy() {
    kiosk.tap("cardApprove").at(Place.RECEIPT);
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("receipts"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileSaysWhatTheScreenSays(Language language) throws IOException {
    open("pdf", language, 1080, 1920);
    buy();
    kiosk.saysKey("print", PAPER + "NONE").tap("print").saysKey("print", PAPER + "SAVED");
    kiosk.picture("k5-receipt-saved");
    assertThat(KioskTester.fx(() -> kiosk.scene().lookup("#print").isDisabled())).isTrue();
    var confirmId = kiosk.text("confirmId");
    assertThat(files()).hasSize(1).first().asString().endsWith(confirmId + ".pdf");
    try (var pdf = Loader.loadPDF(files().getFirst().toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(confirmId, "M-000010", "+3,000P", "101 " + station(language))
          .contains(kiosk.messages().get("receipt.simulated"))
          .contains(kiosk.messages().get("money.won", "3,000"));
    }
  }

  private static String station(Language language) {
    return language == Language.KO ? "여의나루역 1번 출구 앞" : "Yeouinaru";
  }

  @Test
  void aTremblingFingerPrintsOnce() throws IOException {
    try (var printer = TcpPrinter.on(0, TcpPrinter.SILENT)) {
      open("escpos:tcp:127.0.0.1:" + printer.port());
      buy();
      kiosk.tapTwice("print").saysKey("print", PAPER + "PRINTING");
      kiosk.saysKey("print", PAPER + "PRINTED").tapTwice("next").at(Place.BIKES);
      assertThat(printer.jobs(1)).hasSize(1);
    }
  }

  @Test
  void withoutAPrinterThePointsAreSafeAndItMayBeTriedAgain() throws IOException {
    int port = TcpPrinter.deadPort();
    open("escpos:tcp:127.0.0.1:" + port);
    buy();
    kiosk.tap("print").saysKey("print", PAPER + "FAILED");
    kiosk.saysKey("notPrinted", PAPER + "failed").picture("k5-receipt-failed");
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    try (var printer = TcpPrinter.on(port, TcpPrinter.READY)) {
      kiosk.tap("print").saysKey("print", PAPER + "PRINTED");
      assertThat(kiosk.shows("notPrinted")).isFalse();
      assertThat(printer.jobs(1)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureFitsOnTheSmallestPanel(Language language) throws IOException {
    open("escpos:" + data.resolve("lp0"), language, 1280, 800);
    buy();
    kiosk.tap("print").saysKey("print", PAPER + "FAILED").picture("1280-k5-receipt-failed");
    assertThat(KioskTester.fx(() -> KioskAudit.of(kiosk.scene(), "k5-failed"))).isEmpty();
  }

  @Test
  void whereNoneIsPrintedNoneIsOffered() throws IOException {
    open("none");
    buy();
    assertThat(kiosk.tapable("next").shows("print")).isFalse();
  }

  @Test
  void aDeclinedCardHasNoReceipt() throws IOException {
    open("pdf");
    kiosk.tap("cardDecline").at(Place.FAILED).tapable("retry");
    assertThat(kiosk.shows("print")).isFalse();
  }
}
