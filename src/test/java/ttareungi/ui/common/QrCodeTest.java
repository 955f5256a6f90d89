package ttareungi.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;

/** What a camera reads is what was shown, at every size. */
class QrCodeTest extends FxTest {
  @ParameterizedTest
  @CsvSource({"SPB-10233,70", "SPB-10233,97", "S159B3D77F79A496 3000 KRW 여의나루역,190"})
  void aCameraReadsIt(String text, double side) throws ReaderException {
    WritableImage seen = onFx(() -> picture(text, side));
    int width = (int) seen.getWidth();
    int height = (int) seen.getHeight();
    var pixels = new int[width * height];
    seen.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    var read = new QRCodeReader().decode(image, Map.of(DecodeHintType.TRY_HARDER, true));
    assertThat(read.getText()).isEqualTo(text);
  }

  private static WritableImage picture(String text, double side) {
    QrCode code = QrCode.of(text);
    code.setMinSize(side, side);
    code.setMaxSize(side, side);
    StackPane paper = new StackPane(code);
    paper.setPadding(new Insets(side / 4));
    return new Scene(paper).snapshot(null);
  }
}
