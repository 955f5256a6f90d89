package ttareungi.ui.kiosk.frame;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * No way out for a rider. What a touch screen or a keypad has no use for never reaches the screen;
 * and a locked stage fills the display, cannot be closed, and comes back when it is pushed aside.
 */
public final class Lockdown {
  /** Between losing the display and taking it back: two that fought for it would flicker. */
  private static final Duration LOST = Duration.seconds(1);

  private final Stage stage;
  private final PauseTransition lost = new PauseTransition(LOST);
  private Subscription held = Subscription.EMPTY;
  private boolean locked;

  private Lockdown(Stage stage) {
    this.stage = stage;
    lost.setOnFinished(_ -> comeBack());
  }

  /** For a stage that is not shown yet. */
  public static Lockdown of(Stage stage, Lock lock) {
    var lockdown = new Lockdown(stage);
    stage.addEventFilter(InputEvent.ANY, new RiderInput());
    if (lock == Lock.LOCKED) {
      lockdown.lock();
    }
    return lockdown;
  }

  private void lock() {
    locked = true;
    fill();
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::refuse);
    held =
        Subscription.combine(
            stage.fullScreenProperty().subscribe(this::look),
            stage.iconifiedProperty().subscribe(this::look),
            stage.focusedProperty().subscribe(this::look));
  }

  /** The bounds are for a display without a window manager, where full screen does nothing. */
  private void fill() {
    var display = Screen.getPrimary().getBounds();
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setX(display.getMinX());
    stage.setY(display.getMinY());
    stage.setWidth(display.getWidth());
    stage.setHeight(display.getHeight());
    stage.setAlwaysOnTop(true);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setFullScreen(true);
  }

  private void refuse(Event closing) {
    if (locked) {
      closing.consume();
    }
  }

  private void look() {
    if (locked && !isThere()) {
      lost.playFromStart();
    }
  }

  private boolean isThere() {
    return stage.isFullScreen() && !stage.isIconified() && stage.isFocused();
  }

  private void comeBack() {
    if (locked && stage.isShowing() && !isThere()) {
      stage.setIconified(false);
      stage.setFullScreen(true);
      stage.toFront();
      stage.requestFocus();
    }
  }

  /** From now on the stage is like any other; returns it. */
  public Stage release() {
    locked = false;
    held.unsubscribe();
    lost.stop();
    return stage;
  }
}
