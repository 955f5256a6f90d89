package ttareungi.receipt;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.ZonedDateTime;
import java.util.Locale;

/** One purchase, and the eye that reads its code. */
final class SampleReceipt {
  private SampleReceipt() {}

  static Receipt in(Locale language) {
    boolean korean = language.equals(Locale.KOREA);
    return at(language, korean ? "여의나루역 1번 출구 앞" : "Yeouinaru");
  }

  static Receipt at(Locale language, String station) {
    return of("A-30187751", language, station);
  }

  static Receipt of(String confirmId, Locale language, String station) {
    return new Receipt(
        Receipt.Kind.POINTS,
        confirmId,
        "M-315527",
        3_000,
        3_000,
        3_500,
        station,
        101,
        ZonedDateTime.parse("2026-05-13T14:33:10+09:00[Asia/Seoul]"),
        true,
        language);
  }

  /** What a telephone reads. */
  static String code(BufferedImage image) throws ReaderException {
    var pixels = new Pixels(image);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(pixels))).getText();
  }

  static boolean isBlank(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) < 250) {
          return false;
        }
      }
    }
    return true;
  }

  private static final class Pixels extends LuminanceSource {
    private final BufferedImage image;

    Pixels(BufferedImage image) {
      super(image.getWidth(), image.getHeight());
      this.image = image;
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
      for (int x = 0; x < getWidth(); x++) {
        row[x] = (byte) (image.getRGB(x, y) & 0xFF);
      }
      return row;
    }

    @Override
    public byte[] getMatrix() {
      var all = new byte[getWidth() * getHeight()];
      var row = new byte[getWidth()];
      for (int y = 0; y < getHeight(); y++) {
        System.arraycopy(getRow(y, row), 0, all, y * getWidth(), getWidth());
      }
      return all;
    }
  }
}
