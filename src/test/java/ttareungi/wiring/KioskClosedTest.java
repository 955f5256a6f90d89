package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;
import ttareungi.ui.Gallery;

/** A kiosk whose data cannot be opened stands there and says why. */
class KioskClosedTest extends FxTest {
  @Test
  void saysWhatIsTheMatterInBothLanguages() {
    var trouble = new Trouble(Trouble.Kind.DAMAGED, List.of("/data/ttareungi.db"), "DB-11");
    var stage =
        onFx(() -> {
          var shown = new Stage();
          KioskClosed.show(shown, trouble, "02-120", () -> {});
          return shown;
        });
    var words = onFx(() -> (Labeled) stage.getScene().getRoot().lookup(".sentence"));
    assertThat(words.getText())
        .contains("Need help? 02-120", "/data/ttareungi.db", "restore a backup", "DB-11");
    Gallery.save(onFx(() -> stage.getScene().snapshot(null)), "kiosk-closed");
    runFx(stage::close);
  }
}
