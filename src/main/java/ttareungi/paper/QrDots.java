package ttareungi.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as the dark dots of a QR code that a scratch does not spoil. */
public final class QrDots {
  /** Hears of one dark dot. */
  public interface Each<E extends Exception> {
    void dot(int column, int row) throws E;
  }

  private final BitMatrix dots;

  private QrDots(BitMatrix dots) {
    this.dots = dots;
  }

  /** {@code quietZone}: so many light dots on every side. */
  public static QrDots of(String content, int quietZone) {
    var hints =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            quietZone);
    try {
      return new QrDots(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too much for a QR code: " + content.length(), e);
    }
  }

  /** Dots on each side, with the quiet zone. */
  public int size() {
    return dots.getWidth();
  }

  public <E extends Exception> void each(Each<E> each) throws E {
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < size(); column++) {
        if (dots.get(column, row)) {
          each.dot(column, row);
        }
      }
    }
  }
}
