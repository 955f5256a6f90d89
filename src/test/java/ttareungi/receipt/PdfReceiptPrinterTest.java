package ttareungi.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.receipt.ReceiptPrinter.Medium;
import ttareungi.receipt.ReceiptPrinter.Reason;
import ttareungi.receipt.ReceiptPrinter.Result;
import ttareungi.wiring.ReceiptSetting;

class PdfReceiptPrinterTest {
  private static final float POINTS_PER_MM = 72 / 25.4f;
  private static final float DPI = 8 * 25.4f;
  private static final int MARGIN = 4 * 8;

  @TempDir Path data;
  private Path receipts;
  private ReceiptPrinter printer;

  @BeforeEach
  void printer() {
    receipts = data.resolve("receipts");
    printer = new PdfReceiptPrinter(receipts, ReceiptSetting::words);
  }

  private Path print(Receipt receipt) {
    var result = printer.print(receipt);
    assertThat(result).isInstanceOf(Result.Printed.class);
    var printed = (Result.Printed) result;
    assertThat(printed.medium()).isEqualTo(Medium.FILE);
    return Path.of(printed.where());
  }

  private static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(file.toFile());
  }

  private static BufferedImage picture(PDDocument pdf) throws IOException {
    return new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
  }

  private static List<String> words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).strip().lines().map(String::strip).toList();
  }

  @Test
  void saysInKoreanWhatWasBought() throws IOException {
    try (var pdf = open(print(SampleReceipt.in(Locale.KOREA)))) {
      assertThat(words(pdf))
          .containsExactly(
              "따릉이",
              "포인트 구매 영수증",
              "모의 결제: 돈이 나가지 않았습니다.",
              "결제 금액 3,000원",
              "넣은 포인트 +3,000P",
              "결제 뒤 잔액 3,500P",
              "승인번호 A-30187751",
              "일시 2026-05-13 오후 2:33 (+09:00)",
              "회원번호 M-315527",
              "대여소 101 여의나루역 1번 출구 앞");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko-KR");
    }
  }

  @Test
  void saysInEnglishWhatWasBought() throws IOException {
    try (var pdf = open(print(SampleReceipt.in(Locale.US)))) {
      assertThat(words(pdf))
          .containsExactly(
              "Ttareungi",
              "Receipt for points",
              "Simulated payment: no money moved.",
              "Paid ₩3,000",
              "Points added +3,000P",
              "Balance after 3,500P",
              "Approval no. A-30187751",
              "Time 2026-05-13 2:33 pm (+09:00)",
              "Member M-315527",
              "Station 101 Yeouinaru");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko-KR", "en-US"})
  void isAPageOfTheRollWithItsFontAndItsCode(String language) throws Exception {
    var receipt = SampleReceipt.in(Locale.forLanguageTag(language));
    try (var pdf = open(print(receipt))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isCloseTo(80 * POINTS_PER_MM, within(0.01f));
      assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts(pdf)).allMatch(font -> font.getName().endsWith("+Pretendard-Medium"));
      assertThat(SampleReceipt.code(picture(pdf))).isEqualTo(receipt.qr());
      save(picture(pdf), language);
    }
  }

  private static void save(BufferedImage picture, String language) throws IOException {
    Path screens = Files.createDirectories(Path.of("target", "screens"));
    ImageIO.write(picture, "png", screens.resolve("receipt-" + language + ".png").toFile());
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    var fonts = new ArrayList<PDFont>();
    var resources = pdf.getPage(0).getResources();
    for (var name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }

  @Test
  void liesUnderItsDayAndItsApprovalAndReplacesItself() throws IOException {
    Path file = print(SampleReceipt.in(Locale.KOREA));
    assertThat(file).isEqualTo(receipts.resolve("2026-05-13").resolve("A-30187751.pdf"));
    assertThat(print(SampleReceipt.in(Locale.US))).isEqualTo(file);
    try (var pdf = open(file)) {
      assertThat(words(pdf)).contains("Receipt for points");
    }
    assertThat(files()).containsExactly(file);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void isWholeWheneverItIsThere() throws IOException {
    var receipt = SampleReceipt.in(Locale.KOREA);
    Path file = print(receipt);
    var again =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 20; i++) {
            printer.print(receipt);
          }
        });
    do {
      var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(text).startsWith("%PDF").endsWith("%%EOF\n");
    } while (!again.isDone());
    again.join();
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
    Path inTheWay = receipts.resolve("2026-05-13").resolve("A-30187751.pdf").resolve("file");
    Files.createDirectories(inTheWay.getParent());
    Files.writeString(inTheWay, "");
    assertThat(printer.print(SampleReceipt.in(Locale.KOREA)))
        .isEqualTo(new Result.Failed(Reason.NOT_WRITTEN));
    assertThat(files()).containsExactly(inTheWay);
  }

  @Test
  void noApprovalNumberLeadsOutOfTheDirectory() {
    Path file = print(SampleReceipt.of("../../../x", Locale.KOREA, "A"));
    assertThat(file.normalize())
        .isEqualTo(receipts.resolve("2026-05-13").resolve("_________x.pdf"));
  }

  @ParameterizedTest
  @CsvSource({
    "'漢字 \uD83D\uDEB2 A\tB'",
    "'아주아주 긴 이름의 대여소라서 한 줄에는 도저히 들어갈 수 없는 곳 3번 출구 앞 공원 옆'",
    "'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochandmoreofit'",
  })
  void noNameOfAStationIsTooMuch(String station) throws Exception {
    var receipt = SampleReceipt.at(Locale.KOREA, station);
    try (var pdf = open(print(receipt))) {
      var page = picture(pdf);
      int height = page.getHeight();
      assertThat(SampleReceipt.isBlank(page.getSubimage(0, 0, MARGIN - 1, height))).isTrue();
      assertThat(
              SampleReceipt.isBlank(
                  page.getSubimage(page.getWidth() - MARGIN + 1, 0, MARGIN - 1, height)))
          .isTrue();
      var all = String.join("", words(pdf)).replace(" ", "");
      station
          .codePoints()
          .filter(c -> (c > ' ' && c < 0x80) || (c >= 0xAC00 && c <= 0xD7A3))
          .forEach(c -> assertThat(all).contains(Character.toString(c)));
    }
  }
}
