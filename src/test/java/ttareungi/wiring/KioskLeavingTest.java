package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Language;

/** A screen that was left hears nothing more: not the language, and not of the next rider. */
class KioskLeavingTest extends FxTest {
  /** Where JavaFX tells of bindings that threw. A logger that nobody holds may be collected. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  @TempDir Path data;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final IdentityHashMap<Parent, List<String>> left = new IdentityHashMap<>();

  @Test
  void aScreenThatWasLeftFollowsTheLanguageNoMore() {
    Handler ear = listen();
    var faults = Faults.show(fault -> told.add(fault.cause().toString()));
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house)) {
        new KioskWalk(kiosk, (at, name) -> remember(at)).walk();
        left.keySet().removeIf(root -> onFx(root::getScene) != null);
        assertThat(left).hasSizeGreaterThan(11);
        left.replaceAll((root, words) -> onFx(() -> words(root)));
        kiosk.language(Language.EN).language(Language.KO).language(Language.EN);
        WaitForAsyncUtils.waitForFxEvents();
        left.forEach((root, words) -> assertThat(onFx(() -> words(root))).isEqualTo(words));
      }
    } finally {
      faults.unsubscribe();
      JAVAFX.removeHandler(ear);
    }
    assertThat(told).isEmpty();
  }

  private void remember(KioskTester kiosk) {
    left.put(onFx(() -> step(kiosk)), List.of());
  }

  /** What is in the slot of the frame. */
  private static Parent step(KioskTester kiosk) {
    var frame = (BorderPane) kiosk.scene().getRoot().lookup(".kiosk-frame");
    return (Parent) ((Pane) frame.getCenter()).getChildren().getFirst();
  }

  private Handler listen() {
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            told.add(record.getMessage() + " " + record.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    JAVAFX.addHandler(ear);
    return ear;
  }

  private static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Labeled labeled) {
      words.add(labeled.getText());
    }
    words.add(node.getAccessibleText());
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }
}
