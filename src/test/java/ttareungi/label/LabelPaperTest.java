package ttareungi.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Labels, printed and read by a camera. */
class LabelPaperTest {
  private static final int DPI = 200;
  private static final float A_LABEL = 70 / 25.4f * DPI;

  private static Label label(long number) {
    return new Label("SPB-" + number, "따릉이", "QR을 비춰 주세요");
  }

  private static List<Label> labels(int count) {
    return LongStream.range(0, count).mapToObj(i -> label(10_001 + i)).toList();
  }

  private static List<String> codes(PDDocument pdf, int page) throws IOException {
    var image = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
    int across = Math.max(1, Math.round(image.getWidth() / A_LABEL));
    int down = Math.max(1, (int) (image.getHeight() / (A_LABEL * 37 / 70)));
    var found = new ArrayList<String>();
    for (int i = 0; i < across * down; i++) {
      int width = image.getWidth() / across;
      int height = image.getHeight() / down;
      decode(image.getSubimage(i % across * width, i / across * height, width, height))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> decode(BufferedImage image) {
    try {
      return Optional.of(new QRCodeReader().decode(bitmap(image)).getText());
    } catch (ReaderException none) {
      return Optional.empty();
    }
  }

  private static BinaryBitmap bitmap(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var dots = image.getRGB(0, 0, width, height, null, 0, width);
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
  }

  @Test
  void oneLabelIsAsLargeAsTheLabel() throws IOException {
    var out = new ByteArrayOutputStream();
    LabelPaper.one(label(10_233), out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isBetween(69.9, 70.1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("SPB-10233", "따릉이", "QR을 비춰");
      assertThat(codes(pdf, 0)).containsExactly("SPB-10233");
    }
  }

  @Test
  void sheetsHoldTwentyFourEach() throws IOException {
    var labels = labels(50);
    var out = new ByteArrayOutputStream();
    LabelPaper.sheets(labels, out, () -> true);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      var all = labels.stream().map(Label::code).toList();
      assertThat(codes(pdf, 0)).isEqualTo(all.subList(0, 24));
      assertThat(codes(pdf, 1)).isEqualTo(all.subList(24, 48));
      assertThat(codes(pdf, 2)).isEqualTo(all.subList(48, 50));
    }
  }

  @Test
  void aLongNumberIsNotCut() throws IOException {
    var out = new ByteArrayOutputStream();
    LabelPaper.one(label(123_456_789_012_345_678L), out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("SPB-123456789012345678");
    }
  }

  @Test
  void nothingIsWrittenOfWhatIsWantedNoMore() throws IOException {
    var out = new ByteArrayOutputStream();
    LabelPaper.sheets(labels(3), out, () -> false);
    assertThat(out.size()).isZero();
  }
}
