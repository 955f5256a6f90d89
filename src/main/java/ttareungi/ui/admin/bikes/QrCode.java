package ttareungi.ui.admin.bikes;

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
 * A QR code as one shape, so that it is sharp at every size and takes its colour from the theme.
 */
public final class QrCode extends Region {
  private final SVGPath modules = new SVGPath();
  private final Scale scale = new Scale();
  private int size = 1;

  public QrCode() {
    getStyleClass().add("qr");
    modules.getStyleClass().add("modules");
    modules.setManaged(false);
    modules.getTransforms().add(scale);
    getChildren().add(modules);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  public void show(String text) {
    var matrix = encode(text);
    size = matrix.getWidth();
    modules.setContent(path(matrix));
    setAccessibleText(text);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight());
    scale.setX(side / size);
    scale.setY(side / size);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code of " + text, e);
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
}
