package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.kernel.Actors;
import ttareungi.kioskstate.TakeOutOfService;
import ttareungi.speech.RecordingSpeech;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What one walk over every screen shows of those that were left, and of what is read out. */
@TestInstance(Lifecycle.PER_CLASS)
class KioskWalkedTest extends FxTest {
  private static final long KIM = 7;

  /** A quarter to seven in the evening in Seoul. */
  private static final Instant NOW = Instant.parse("2026-05-13T09:45:00Z");

  /** Where JavaFX tells of bindings that threw. A logger that nobody holds may be collected. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final HandClock clock = new HandClock(NOW);
  private final RecordingSpeech speech = new RecordingSpeech();
  private final List<VoiceEar> ears = new ArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final IdentityHashMap<Parent, List<String>> left = new IdentityHashMap<>();
  private final IdentityHashMap<Parent, List<String>> later = new IdentityHashMap<>();

  @BeforeAll
  void walk(@TempDir Path data) throws IOException {
    ears.add(new VoiceEar(Language.EN, speech));
    ears.add(new VoiceEar(Language.KO, speech)); // the kiosk's own comes last
    Handler ear = listenToJavaFx();
    var faults = Faults.show(fault -> told.add(fault.cause().toString()));
    try (var house = TestHouse.withStation(data, clock)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, Language.KO, 540, 960, speech)) {
        new KioskWalk(kiosk, this::look).walk();
        leave(kiosk);
        idle(kiosk);
        outOfService(kiosk);
      }
    } finally {
      faults.unsubscribe();
      JAVAFX.removeHandler(ear);
      for (VoiceEar each : ears) {
        each.write();
      }
    }
  }

  /** A screen that was left hears nothing more: not the language, and not of the next rider. */
  @Test
  void aScreenThatWasLeftFollowsTheLanguageNoMore() {
    assertThat(left).hasSizeGreaterThan(11);
    left.forEach((root, words) -> assertThat(later.get(root)).isEqualTo(words));
    assertThat(told).isEmpty();
  }

  @Test
  void everyScreenIsReadOutWordForWord() {
    assertThat(ears).allSatisfy(ear -> assertThat(ear.said()).isEqualTo(ear.shall()));
  }

  private void look(KioskTester kiosk, String name) {
    remember(kiosk);
    listen(kiosk, name);
  }

  private void listen(KioskTester kiosk, String name) {
    ears.forEach(ear -> ear.listen(kiosk, name));
  }

  private void leave(KioskTester kiosk) {
    left.keySet().removeIf(root -> onFx(root::getScene) != null);
    left.replaceAll((root, words) -> onFx(() -> words(root)));
    kiosk.language(Language.EN).language(Language.KO).language(Language.EN);
    WaitForAsyncUtils.waitForFxEvents();
    left.keySet().forEach(root -> later.put(root, onFx(() -> words(root))));
  }

  private void idle(KioskTester kiosk) {
    kiosk.language(Language.KO).tap("reserve").at(Place.NUMBER);
    clock.forward(Duration.ofSeconds(31));
    kiosk.tapable("goOn");
    listen(kiosk, "k11-idle");
    kiosk.tap("leave").at(Place.HOME);
  }

  private void outOfService(KioskTester kiosk) {
    var house = kiosk.house();
    house.addOperator(KIM);
    house.does(new TakeOutOfService(TestHouse.id(), Actors.operator("7"), TestHouse.STATION, KIM));
    kiosk.at(Place.OUT_OF_SERVICE).tapable("near");
    listen(kiosk, "k14-out-of-service");
  }

  private void remember(KioskTester kiosk) {
    left.put(onFx(() -> step(kiosk)), List.of());
  }

  /** What is in the slot of the frame. */
  private static Parent step(KioskTester kiosk) {
    var slot = (Pane) kiosk.scene().getRoot().lookup(".step-slot");
    return (Parent) slot.getChildren().getFirst();
  }

  private Handler listenToJavaFx() {
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
