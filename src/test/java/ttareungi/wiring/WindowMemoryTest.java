package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The window comes back as it was left. */
class WindowMemoryTest extends FxTest {
  @TempDir Path data;
  private final List<Stage> stages = new ArrayList<>();

  @AfterEach
  void close() {
    runFx(() -> stages.forEach(Stage::close));
  }

  @Test
  void standsWhereItStood() {
    shown(stage -> {
      stage.setX(140);
      stage.setY(60);
      stage.setWidth(1_300);
      stage.setHeight(800);
    });
    until("window.place", "140 60 1300 800 false");
    var again = shown(stage -> {});
    assertThat(
            onFx(() ->
                new Rectangle2D(again.getX(), again.getY(), again.getWidth(), again.getHeight())))
        .isEqualTo(new Rectangle2D(140, 60, 1_300, 800));
  }

  @Test
  void speaksAndLooksAsItDid() {
    runFx(() -> {
      var memory = new WindowMemory(remembered());
      memory.messages().setLanguage(Language.EN);
      memory.themes().setTheme(Theme.DARK);
    });
    until("window.language", "EN");
    until("window.theme", "DARK");
    var memory = new WindowMemory(remembered());
    assertThat(onFx(() -> memory.messages().getLanguage())).isEqualTo(Language.EN);
    assertThat(onFx(() -> memory.themes().themeProperty().get())).isEqualTo(Theme.DARK);
  }

  @ParameterizedTest
  @CsvSource({
    "9000 9000 1440 900 false, 480 180 1440 900 false",
    "-50 -50 1440 900 true, 0 0 1440 900 true",
    "10 10 5000 4000 false, 0 0 1920 1080 false"
  })
  void isSeenWhole(String kept, String seen) {
    var place = WindowPlace.of(kept).orElseThrow();
    assertThat(place.within(new Rectangle2D(0, 0, 1_920, 1_080))).hasToString(seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 2 3 4", "a b c d true", "1 2 3 4 yes", "1 2 -3 4 true"})
  void whatIsNoPlaceIsNone(String kept) {
    assertThat(WindowPlace.of(kept)).isEmpty();
  }

  private Stage shown(Consumer<Stage> moved) {
    return onFx(() -> {
      var stage = new Stage();
      stages.add(stage);
      stage.setScene(new Scene(new StackPane()));
      new WindowMemory(remembered()).place(stage);
      stage.show();
      moved.accept(stage);
      return stage;
    });
  }

  private Remembered remembered() {
    return Remembered.in(data.resolve("window.properties"));
  }

  private void until(String key, String value) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> remembered().get(key).filter(value::equals).isPresent());
  }
}
