package ttareungi.receipt;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImageImpl;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A receipt as the bytes for a thermal printer: the same page as the PDF, in dots. So every printer
 * prints both languages alike, whatever fonts and code tables it has.
 */
final class EscPosJob {
  /** Cheap printers take no picture that is larger than their memory. */
  static final int BAND = 256;

  private static final float DPI = 25.4f * ReceiptLayout.DOTS_PER_MM;
  private static final int FEED_LINES = 5;

  private EscPosJob() {}

  static byte[] bytes(byte[] pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var printer = new EscPos(bytes)) {
      printer.initializePrinter();
      var dots = dots(pdf);
      for (int top = 0; top < dots.getHeight(); top += BAND) {
        int height = Math.min(BAND, dots.getHeight() - top);
        printer.write(
            new RasterBitImageWrapper(), image(dots.getSubimage(0, top, dots.getWidth(), height)));
      }
      printer.feed(FEED_LINES).cut(EscPos.CutMode.PART);
    }
    return bytes.toByteArray();
  }

  private static EscPosImage image(BufferedImage band) {
    return new EscPosImage(new CoffeeImageImpl(band), new BitonalThreshold());
  }

  /** As wide as the printer reaches. */
  private static BufferedImage dots(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
      return page.getSubimage(ReceiptLayout.MARGIN, 0, ReceiptLayout.PRINTABLE, page.getHeight());
    }
  }
}
