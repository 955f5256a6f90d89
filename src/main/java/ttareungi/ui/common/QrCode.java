package ttareungi.ui.common;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A text as a QR code: one shape, sharp at every size, in the colours of the theme. The quiet zone
 * around it is the padding that its style gives it, or the paper that it lies on.
 */
public final class QrCode extends Region {
  private final SVGPath dots = new SVGPath();
  private final Scale scale = new Scale();
  private int size = 1;

  public QrCode() {
    getStyleClass().add("qr-code");
    dots.getStyleClass().add("dots");
    dots.setManaged(false);
    dots.getTransforms().add(scale);
    getChildren().add(dots);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  public static QrCode of(String text) {
    QrCode code = new QrCode();
    code.show(text);
    return code;
  }

  public void show(String text) {
    BitMatrix matrix = encode(text);
    size = matrix.getWidth();
    dots.setContent(path(matrix));
    setAccessibleText(text);
    requestLayout();
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too much for a QR code: " + text.length(), e);
    }
  }

  private static String path(BitMatrix matrix) {
    var path = new StringBuilder("M0 0");
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** Whole pixels to a dot, in the middle: a dot that is wider than its neighbour reads badly. */
  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double dot = Math.max(1, Math.floor(Math.min(width, height) / size));
    scale.setX(dot);
    scale.setY(dot);
    dots.setLayoutX(Math.floor(snappedLeftInset() + (width - dot * size) / 2));
    dots.setLayoutY(Math.floor(snappedTopInset() + (height - dot * size) / 2));
  }
}
