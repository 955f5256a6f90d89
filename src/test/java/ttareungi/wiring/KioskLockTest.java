package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.guard.Ending;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Forward;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Lock;
import ttareungi.ui.kiosk.frame.Member;
import ttareungi.ui.kiosk.frame.Place;

/** A rider who tries to get out of a locked kiosk, in the middle of choosing a bike. */
class KioskLockTest extends FxTest {
  private static final long RIDER = 10;
  private static final Set<KeyCode> MODIFIERS =
      EnumSet.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.WINDOWS, KeyCode.SHIFT);

  @TempDir Path data;
  private final FxRobot robot = new FxRobot();
  private final List<EventType<?>> reached = new ArrayList<>();
  private final List<Ending> left = new ArrayList<>();
  private TestHouse house;
  private KioskWindow window;
  private Stage stage;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new HandClock(Instant.parse("2026-05-13T03:04:05Z")));
    house.register(1);
    house.buy(RIDER, 5_000);
    house.settle();
    window = kiosk();
    stage = onFx(Stage::new);
    show(Lock.LOCKED);
  }

  private KioskWindow kiosk() {
    var made =
        onFx(() -> new KioskWindow(house.house(), TestHouse.STATION, new Messages(Language.KO)));
    made.onLeave(left::add);
    return made;
  }

  @AfterEach
  void close() {
    runFx(() -> {
      window.close();
      stage.close();
    });
    house.close();
  }

  private void show(Lock lock) {
    runFx(() -> window.show(stage, lock));
    runFx(() -> {
      window.session().setMember(Member.read(house.house().reader(), RIDER));
      window.kiosk().to(Place.BIKES);
    });
    Awaitility.await().until(() -> onFx(() -> find("#dock-1") != null));
    runFx(() -> stage.getScene().getRoot().addEventFilter(InputEvent.ANY, this::note));
  }

  private boolean guarded() {
    return window.kiosk().root().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("guarded"));
  }

  private Node find(String id) {
    return stage.getScene().getRoot().lookup(id);
  }

  /** A finger that only moves about does nothing. */
  private void note(InputEvent event) {
    var type = event.getEventType();
    if (event instanceof MouseEvent
        && type != MouseEvent.MOUSE_PRESSED
        && type != MouseEvent.MOUSE_RELEASED
        && type != MouseEvent.MOUSE_CLICKED
        && type != MouseEvent.DRAG_DETECTED) {
      return;
    }
    if (event instanceof KeyEvent key && MODIFIERS.contains(key.getCode())) {
      return;
    }
    reached.add(type);
  }

  private void nothingChanged(String attempt) {
    WaitForAsyncUtils.waitForFxEvents();
    runFx(() -> {
      assertThat(window.kiosk().place()).as(attempt).isEqualTo(Place.BIKES);
      assertThat(window.session().member().userId()).as(attempt).isEqualTo(RIDER);
      assertThat(window.session().choiceOrNull()).as(attempt).isNull();
      assertThat(find("#next").isDisabled()).as(attempt + ": no bike is chosen").isTrue();
      assertThat(stage.isShowing() && stage.isFullScreen() && !stage.isIconified())
          .as(attempt)
          .isTrue();
    });
  }

  private void nothingArrived(String attempt) {
    nothingChanged(attempt);
    assertThat(onFx(() -> List.copyOf(reached))).as(attempt).isEmpty();
  }

  /** Somebody has started it once more. */
  @Test
  void toComeForwardIsNoWayOut() {
    runFx(() -> stage.setIconified(true));
    runFx(Forward::bringEvery);
    assertThat(onFx(() -> stage.isAlwaysOnTop())).isTrue();
    nothingChanged("forward");
  }

  @Test
  void noKeyLeadsOut() {
    robot.push(KeyCode.ESCAPE);
    nothingChanged("Esc");
    reached.clear();
    for (var key :
        List.of(
            KeyCode.TAB,
            KeyCode.F1,
            KeyCode.F5,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.F12,
            KeyCode.HOME,
            KeyCode.PAGE_DOWN,
            KeyCode.A,
            KeyCode.CONTEXT_MENU,
            KeyCode.PRINTSCREEN,
            KeyCode.DELETE)) {
      robot.push(key);
      nothingArrived(key.getName());
    }
  }

  @Test
  void noCombinationOfKeysLeadsOut() {
    for (var modifier : List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.WINDOWS)) {
      for (var key :
          List.of(
              KeyCode.F4,
              KeyCode.TAB,
              KeyCode.ESCAPE,
              KeyCode.SPACE,
              KeyCode.ENTER,
              KeyCode.A,
              KeyCode.C,
              KeyCode.Q,
              KeyCode.W,
              KeyCode.LEFT,
              KeyCode.DIGIT1)) {
        robot.push(modifier, key);
        nothingArrived(modifier + "+" + key);
      }
    }
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    nothingArrived("Shift");
  }

  @Test
  void theFocusStaysWhereItIs() {
    runFx(() -> find("#dock-1").requestFocus());
    robot.push(KeyCode.TAB);
    nothingChanged("Tab");
    assertThat(onFx(() -> find("#dock-1").isFocused())).isTrue();
  }

  @Test
  void onlyThePrimaryButtonTaps() {
    for (var button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
      robot.clickOn("#dock-1", button);
      nothingArrived(button.name());
    }
  }

  @Test
  void noGestureDoesAnything() {
    var gestures =
        List.of(
            scroll(),
            new ZoomEvent(
                ZoomEvent.ZOOM, 9, 9, 9, 9, false, false, false, false, false, false, 2, 2, null),
            new RotateEvent(
                RotateEvent.ROTATE,
                9,
                9,
                9,
                9,
                false,
                false,
                false,
                false,
                false,
                false,
                9,
                9,
                null),
            new SwipeEvent(
                SwipeEvent.SWIPE_UP, 9, 9, 9, 9, false, false, false, false, false, 3, null),
            new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, null),
            new DragEvent(DragEvent.DRAG_OVER, null, 9, 9, 9, 9, null, null, null, null),
            new DragEvent(DragEvent.DRAG_DROPPED, null, 9, 9, 9, 9, null, null, null, null),
            mouse(MouseEvent.DRAG_DETECTED));
    for (InputEvent gesture : gestures) {
      runFx(() -> Event.fireEvent(find("#dock-1"), gesture));
      nothingArrived(gesture.getEventType().getName());
    }
    robot.moveTo("#dock-1").scroll(9);
    nothingArrived("wheel");
  }

  private static ScrollEvent scroll() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        9,
        9,
        9,
        9,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        9,
        9,
        9,
        9,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        null);
  }

  @Test
  void aLongPressOpensNothing() {
    robot.moveTo("#dock-1").press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    runFx(() ->
        Event.fireEvent(
            find("#dock-1"),
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, null)));
    assertThat(reached).containsExactly(MouseEvent.MOUSE_PRESSED);
    assertThat(onFx(() -> Stage.getWindows().stream().filter(w -> !(w instanceof Stage)).count()))
        .isZero();
    robot.moveTo("#next").release(MouseButton.PRIMARY);
    nothingChanged("long press");
  }

  @Test
  void oneFingerAtATime() {
    touch(TouchEvent.TOUCH_PRESSED, 1, 1);
    touch(TouchEvent.TOUCH_PRESSED, 2, 2);
    touch(TouchEvent.TOUCH_RELEASED, 2, 2);
    touch(TouchEvent.TOUCH_RELEASED, 1, 1);
    touch(TouchEvent.TOUCH_PRESSED, 3, 1);
    assertThat(reached)
        .containsExactly(
            TouchEvent.TOUCH_PRESSED, TouchEvent.TOUCH_RELEASED, TouchEvent.TOUCH_PRESSED);
    nothingChanged("fingers");
  }

  private void touch(EventType<TouchEvent> type, int finger, int fingers) {
    var state =
        type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED;
    var point = new TouchPoint(finger, state, 9, 9, 9, 9, null, null);
    var points = new ArrayList<>(List.of(point));
    for (int other = 1; other < fingers; other++) {
      points.add(new TouchPoint(100 + other, TouchPoint.State.STATIONARY, 9, 9, 9, 9, null, null));
    }
    runFx(() ->
        Event.fireEvent(
            find("#dock-1"), new TouchEvent(type, point, points, 1, false, false, false, false)));
  }

  @Test
  void aWindowManagerMayNotCloseIt() {
    runFx(() -> requestClose(stage));
    nothingChanged("close request");
  }

  private static void requestClose(Stage stage) {
    Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  @Test
  void itComesBackWhenItIsPushedAside() {
    runFx(() -> stage.setFullScreen(false));
    comesBack();
    runFx(() -> stage.setIconified(true));
    comesBack();
  }

  private void comesBack() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> onFx(() -> stage.isFullScreen() && !stage.isIconified()));
    nothingChanged("pushed aside");
  }

  @Test
  void tapsAndTheKeysOfAKeypadPass() {
    robot.push(KeyCode.RIGHT).push(KeyCode.DIGIT7).push(KeyCode.NUMPAD7).push(KeyCode.BACK_SPACE);
    nothingChanged("keys");
    assertThat(reached).contains(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED);
    Awaitility.await().until(() -> onFx(() -> !guarded()));
    robot.clickOn("#dock-1");
    Awaitility.await().until(() -> onFx(() -> !find("#next").isDisabled()));
  }

  @Test
  void staffLeave() {
    runFx(() -> window.leave(Ending.LEFT_BY_STAFF));
    assertThat(left).containsExactly(Ending.LEFT_BY_STAFF);
    assertThat(onFx(stage::isShowing)).isFalse();
  }

  @Test
  void aKioskBesideOtherWindowsMayBeClosed() {
    close();
    house = TestHouse.at(data);
    window = kiosk();
    stage = onFx(Stage::new);
    show(Lock.OPEN);
    assertThat(onFx(stage::isFullScreen)).isFalse();
    runFx(() -> requestClose(stage));
    assertThat(onFx(stage::isShowing)).isFalse();
  }
}
