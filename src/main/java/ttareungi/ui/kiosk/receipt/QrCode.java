package ttareungi.ui.kiosk.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** A text as a QR code: one path, sharp at every size. Dark on light in every theme. */
public final class QrCode extends Region {
  private static final int QUIET_ZONE = 2;

  private final Path path = new Path();
  private final BitMatrix dots;

  public QrCode(String text) {
    getStyleClass().add("qr-code");
    path.getStyleClass().add("dots");
    path.setManaged(false);
    getChildren().add(path);
    dots = encode(text);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, QUIET_ZONE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too much for a QR code: " + text.length(), e);
    }
  }

  @Override
  protected void layoutChildren() {
    double dot = Math.floor(Math.min(getWidth() / dots.getWidth(), getHeight() / dots.getHeight()));
    path.getElements().clear();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.getElements().addAll(square(x * dot, y * dot, dot));
        }
      }
    }
    path.setLayoutX(Math.floor((getWidth() - dot * dots.getWidth()) / 2));
    path.setLayoutY(Math.floor((getHeight() - dot * dots.getHeight()) / 2));
  }

  private static PathElement[] square(double x, double y, double dot) {
    return new PathElement[] {
      new MoveTo(x, y), new HLineTo(x + dot), new VLineTo(y + dot), new HLineTo(x), new ClosePath()
    };
  }
}
