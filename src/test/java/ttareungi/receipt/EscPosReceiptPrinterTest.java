package ttareungi.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.receipt.ReceiptPrinter.Medium;
import ttareungi.receipt.ReceiptPrinter.Reason;
import ttareungi.receipt.ReceiptPrinter.Result;
import ttareungi.wiring.ReceiptSetting;

class EscPosReceiptPrinterTest {
  private static final Receipt RECEIPT = SampleReceipt.in(Locale.KOREA);

  /** ESC @. */
  private static final byte[] INIT = {0x1B, '@'};

  /** To the left, then a picture of 72 bytes by 256 rows: ESC a 0, GS v 0. */
  private static final byte[] FIRST_BAND = {
    0x1B, 'a', '0', 0x1D, 'v', '0', 0, 72, 0, 0, 1,
  };

  /** Five lines on, and cut but for a bridge: GS V 1. */
  private static final byte[] CUT = {'\n', '\n', '\n', '\n', '\n', 0x1D, 'V', '1'};

  /** Real-time status: is there paper? DLE EOT 4. */
  private static final byte[] QUESTION = {0x10, 0x04, 4};

  @TempDir Path dir;

  private static ReceiptPrinter at(Port port) {
    return new EscPosReceiptPrinter(port, "here", ReceiptSetting::words);
  }

  private static ReceiptPrinter tcp(int port) {
    return at(Port.tcp("127.0.0.1", port));
  }

  private byte[] job(Receipt receipt) throws IOException {
    Path device = Files.createFile(dir.resolve("lp-" + receipt.language()));
    assertThat(at(Port.device(device)).print(receipt))
        .isEqualTo(new Result.Printed("here", Medium.PAPER));
    return Files.readAllBytes(device);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko-KR", "en-US"})
  void theBytesAreThePageInDots(String language) throws Exception {
    var receipt = SampleReceipt.in(Locale.forLanguageTag(language));
    byte[] job = job(receipt);
    assertThat(job).startsWith(INIT).endsWith(CUT);
    assertThat(Arrays.copyOfRange(job, INIT.length, INIT.length + FIRST_BAND.length))
        .isEqualTo(FIRST_BAND);
    var dots = dots(job);
    assertThat(dots.getWidth()).isEqualTo(576);
    assertThat(SampleReceipt.code(dots)).isEqualTo(receipt.qr());
    assertThat(differences(dots, receipt)).isZero();
    ImageIO.write(
        dots,
        "png",
        Files.createDirectories(Path.of("target/screens"))
            .resolve("receipt-dots-" + language + ".png")
            .toFile());
  }

  /** What the printer would draw: reads the job as a printer does. */
  private static BufferedImage dots(byte[] job) {
    var in = ByteBuffer.wrap(job).order(ByteOrder.LITTLE_ENDIAN);
    in.position(INIT.length);
    var rows = new ByteArrayOutputStream();
    while (isPicture(in)) {
      in.position(in.position() + 7);
      assertThat(in.getShort()).isEqualTo((short) 72);
      int height = in.getShort();
      assertThat(height).isBetween(1, EscPosJob.BAND);
      var band = new byte[72 * height];
      in.get(band);
      rows.writeBytes(band);
    }
    return picture(rows.toByteArray());
  }

  private static boolean isPicture(ByteBuffer in) {
    var next = new byte[7];
    in.get(in.position(), next);
    return Arrays.equals(next, Arrays.copyOf(FIRST_BAND, 7));
  }

  private static BufferedImage picture(byte[] rows) {
    var image = new BufferedImage(576, rows.length / 72, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < rows.length * 8; i++) {
      boolean ink = (rows[i / 8] >> (7 - i % 8) & 1) == 1;
      image.setRGB(i % 576, i / 576, ink ? 0 : 0xFFFFFF);
    }
    return image;
  }

  /** Dots that are ink on one and paper on the other, in the middle of the PDF's page. */
  private static long differences(BufferedImage dots, Receipt receipt) throws IOException {
    byte[] pdf = ReceiptPage.pdf(receipt, ReceiptSetting.words(receipt.language()));
    long differences = 0;
    try (var document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 203.2f);
      assertThat(dots.getHeight()).isEqualTo(page.getHeight());
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < 576; x++) {
          int grey = page.getRGB(x + 32, y) & 0xFF;
          boolean clear = grey < 64 || grey > 192; // an edge may fall either way
          boolean same = (dots.getRGB(x, y) & 0xFF) < 127 == grey < 127;
          differences += clear && !same ? 1 : 0;
        }
      }
    }
    return differences;
  }

  @Test
  void aDeviceThatIsGoneIsNotMadeAFile() {
    Path gone = dir.resolve("lp0");
    assertThat(at(Port.device(gone)).print(RECEIPT))
        .isEqualTo(new Result.Failed(Reason.UNREACHABLE));
    assertThat(gone).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {TcpPrinter.SILENT, TcpPrinter.READY})
  void theNetworkBringsTheSameBytes(int status) throws IOException {
    try (var printer = TcpPrinter.on(0, status)) {
      assertThat(tcp(printer.port()).print(RECEIPT)).isInstanceOf(Result.Printed.class);
      var expected = ByteBuffer.allocate(1 << 20).put(QUESTION).put(job(RECEIPT)).flip();
      assertThat(ByteBuffer.wrap(printer.jobs(1).getFirst())).isEqualTo(expected);
    }
  }

  @Test
  void withoutPaperNothingIsSent() {
    try (var printer = TcpPrinter.on(0, TcpPrinter.PAPER_END)) {
      assertThat(tcp(printer.port()).print(RECEIPT)).isEqualTo(new Result.Failed(Reason.NO_PAPER));
      assertThat(printer.jobs(1)).containsExactly(QUESTION);
    }
  }

  @Test
  void aDeadPortIsSaidInTime() {
    var printer = tcp(TcpPrinter.deadPort());
    var began = System.nanoTime();
    assertThat(printer.print(RECEIPT)).isEqualTo(new Result.Failed(Reason.UNREACHABLE));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
  }

  @Test
  void aPrinterThatHangsIsGivenUpAndPrintsNothingLater() {
    var wakes = new CountDownLatch(1);
    var written = new ByteArrayOutputStream();
    var closed = new CountDownLatch(1);
    var printer =
        at(() -> {
          Awaitility.await().forever().until(() -> wakes.getCount() == 0);
          return new Ending(written, closed);
        });
    var began = System.nanoTime();
    assertThat(printer.print(RECEIPT)).isEqualTo(new Result.Failed(Reason.TIMED_OUT));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
    wakes.countDown();
    Awaitility.await().until(() -> closed.getCount() == 0);
    assertThat(written.size()).isZero();
    assertThat(printer.print(RECEIPT)).as("awake").isInstanceOf(Result.Printed.class);
    assertThat(written.toByteArray()).endsWith(CUT);
  }

  @Test
  void aLineThatIsCutInTheMiddleIsSaid() {
    var printer =
        at(() ->
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    assertThat(printer.print(RECEIPT)).isEqualTo(new Result.Failed(Reason.UNREACHABLE));
  }

  private static final class Ending extends OutputStream {
    private final OutputStream to;
    private final CountDownLatch closed;

    Ending(OutputStream to, CountDownLatch closed) {
      this.to = to;
      this.closed = closed;
    }

    @Override
    public void write(int one) throws IOException {
      to.write(one);
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
