package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.speech.RecordingSpeech;
import ttareungi.speech.Speech;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Place;

/** A kiosk in a window, and the hand that taps it. */
public final class KioskTester implements AutoCloseable {
  private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");
  private static final Path SCREENS = Path.of("target", "screens");

  private final FxRobot robot = new FxRobot();
  private final TestHouse house;
  private final Messages messages;
  private final KioskWindow window;
  private final Stage stage;

  private KioskTester(
      TestHouse house, Language language, double width, double height, Place first, Speech speech) {
    this.house = house;
    messages = new Messages(language);
    window = fx(() -> new KioskWindow(house.house(), TestHouse.STATION, messages, speech));
    stage = fx(Stage::new);
    fx(() -> {
      window.show(stage);
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
      return true;
    });
    at(first);
  }

  /** Where the kiosk does not wait at home. */
  public static KioskTester open(TestHouse house, Place first) {
    return new KioskTester(house, Language.KO, 1080, 1920, first, new RecordingSpeech());
  }

  public static KioskTester open(TestHouse house) {
    return open(house, Language.KO, 540, 960);
  }

  public static KioskTester open(TestHouse house, Language language, double width, double height) {
    return open(house, language, width, height, new RecordingSpeech());
  }

  /** What it says goes to {@code speech}. */
  public static KioskTester open(
      TestHouse house, Language language, double width, double height, Speech speech) {
    return new KioskTester(house, language, width, height, Place.HOME, speech);
  }

  public static <T> T fx(Callable<T> work) {
    return waitForAsyncFx(20_000, work);
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(20));
  }

  public TestHouse house() {
    return house;
  }

  public KioskWindow window() {
    return window;
  }

  public Messages messages() {
    return messages;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** Waits until the rider is there. */
  public KioskTester at(Place place) {
    await().alias(place.name()).until(() -> fx(() -> window.kiosk().place()) == place);
    return this;
  }

  public Place place() {
    return fx(() -> window.kiosk().place());
  }

  /** Taps when the kiosk takes taps: it is on screen, enabled, and the guard is open. */
  public KioskTester tap(String id) {
    tapable(id);
    if (isSpeaking()) {
      touch(id);
    }
    return touch(id);
  }

  /** One touch, whether it acts or speaks, on what may be off. */
  public KioskTester touch(String id) {
    robot.clickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /** A finger that is put down on one thing and lifted on another. */
  public KioskTester slide(String from, String to) {
    robot.moveTo("#" + from).press(MouseButton.PRIMARY).moveTo("#" + to);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  private boolean isSpeaking() {
    return fx(() -> window.session().preferences().voiceProperty().get());
  }

  /** Waits until it could be tapped. */
  public KioskTester tapable(String id) {
    await().alias(id).until(() -> fx(() -> canTap(id)));
    return this;
  }

  /** A finger that stays until the kiosk has gone there. */
  public KioskTester hold(String id, Place then) {
    tapable(id);
    robot.moveTo("#" + id).press(MouseButton.PRIMARY);
    at(then);
    robot.release(MouseButton.PRIMARY);
    return this;
  }

  /** Taps as fast as they come, on what is no button. */
  public KioskTester press(String id, int times) {
    tapable(id);
    var press = pressed();
    runFx(() -> {
      Node node = shownNode(id);
      for (int i = 0; i < times; i++) {
        Event.fireEvent(node, press);
      }
    });
    return this;
  }

  private static MouseEvent pressed() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        new PickResult(null, 0, 0));
  }

  /** Staff key in number and PIN. */
  public KioskTester enterAsStaff(long operatorNo) {
    at(Place.STAFF).keyIn(Long.toString(operatorNo)).at(Place.STAFF_PIN);
    return keyIn(TestHouse.PIN).at(Place.STAFF_MENU);
  }

  /** A finger that trembles: twice, as fast as it goes. */
  public KioskTester tapTwice(String id) {
    tapable(id);
    robot.doubleClickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /** A rider who is known keys in number and PIN. */
  public KioskTester identify(long userId) {
    if (!house.hasPin(userId)) {
      house.givePin(userId);
    }
    at(Place.NUMBER).keyIn(Long.toString(userId)).at(Place.PIN);
    return keyIn(TestHouse.PIN);
  }

  /** As a rider, or as somebody new. */
  public KioskTester come(long userId) {
    return house.knows(userId) ? identify(userId) : join(userId);
  }

  /** Somebody new chooses this number, and the PIN of the tests. */
  public KioskTester join(long userId) {
    at(Place.NUMBER).tap("aside").at(Place.FIRST).tapable("next").tap("key-clear");
    keyIn(Long.toString(userId)).at(Place.NEW_PIN);
    return keyIn(TestHouse.PIN).keyIn(TestHouse.PIN);
  }

  public KioskTester type(String digits) {
    digits.chars().forEach(digit -> tap("key-" + (char) digit));
    return this;
  }

  /** As an assistive keypad sends it, with the key that goes on: quicker than a finger. */
  private KioskTester keyIn(String digits) {
    tapable("key-1");
    digits.chars().forEach(digit -> character(Character.toString(digit)));
    return character("#");
  }

  private boolean canTap(String id) {
    Node node = find(id);
    return node != null
        && shown(node)
        && !node.isDisabled()
        && !scene().getRoot().getPseudoClassStates().contains(GUARDED);
  }

  private static boolean shown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Node find(String id) {
    return scene().getRoot().lookupAll("#" + id).stream()
        .filter(KioskTester::shown)
        .findFirst()
        .orElse(null);
  }

  /** A key of a keyboard, to whatever has the focus, when the kiosk takes actions. */
  public KioskTester key(KeyCode code) {
    unguarded();
    robot.type(code);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /** What a keypad types, whichever of its keys it is on. */
  public KioskTester character(String typed) {
    unguarded();
    runFx(() -> Event.fireEvent(focus(), typed(typed)));
    return this;
  }

  private EventTarget focus() {
    Node owner = scene().getFocusOwner();
    return owner == null ? scene() : owner;
  }

  private static KeyEvent typed(String character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private void unguarded() {
    await().until(() -> fx(() -> !scene().getRoot().getPseudoClassStates().contains(GUARDED)));
  }

  private static void runFx(Runnable work) {
    waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public boolean isOff(String id) {
    return fx(() -> shownNode(id).isDisabled());
  }

  public String accessible(String id) {
    return fx(() -> shownNode(id).getAccessibleText());
  }

  /** All that can be read. */
  public List<String> words() {
    return fx(() -> readable(scene().getRoot()));
  }

  /** All that the question in the scene says. */
  public List<String> dialog() {
    return fx(() -> readable(scene().getRoot().lookup(".dialog-card")));
  }

  private static List<String> readable(Node of) {
    return of.lookupAll("*").stream()
        .filter(KioskTester::shown)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** What the button is filled with. */
  public Paint fill(String id) {
    return fx(() -> ((Region) shownNode(id)).getBackground().getFills().getLast().getFill());
  }

  private Node shownNode(String id) {
    return Objects.requireNonNull(find(id), id);
  }

  public boolean shows(String id) {
    return fx(() -> find(id) != null);
  }

  public String text(String id) {
    return fx(() -> find(id) instanceof Labeled labeled ? labeled.getText() : "");
  }

  /** Waits until the words are there. */
  public KioskTester says(String id, String words) {
    await().untilAsserted(() -> assertThat(text(id)).as(id).isEqualTo(words));
    return this;
  }

  public KioskTester saysKey(String id, String key, Object... args) {
    return says(id, messages.get(key, args));
  }

  public KioskTester language(Language language) {
    fx(() -> {
      messages.setLanguage(language);
      return true;
    });
    return this;
  }

  public KioskTester picture(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    String file = name + "-" + messages.getLanguage().name().toLowerCase(Locale.ROOT) + ".png";
    WritableImage image = fx(() -> scene().snapshot(null));
    save(image, SCREENS.resolve(file));
    return this;
  }

  private static void save(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(SCREENS);
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    fx(() -> {
      window.close();
      stage.close();
      return true;
    });
  }
}
