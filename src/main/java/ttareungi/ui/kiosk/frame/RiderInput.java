package ttareungi.ui.kiosk.frame;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/** Lets through what a rider needs, one finger and the keys of a keypad, and swallows the rest. */
final class RiderInput implements EventHandler<InputEvent> {
  private static final String TYPED = "0123456789*#";
  private static final int NONE = -1;
  private static final Set<KeyCode> KEYPAD =
      EnumSet.of(
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.BACK_SPACE,
          KeyCode.ESCAPE,
          KeyCode.ASTERISK,
          KeyCode.STAR,
          KeyCode.MULTIPLY,
          KeyCode.NUMBER_SIGN,
          KeyCode.POUND,
          KeyCode.SHIFT);

  private int finger = NONE;

  @Override
  public void handle(InputEvent event) {
    if (!isWanted(event)) {
      event.consume();
    }
  }

  private boolean isWanted(InputEvent event) {
    return switch (event) {
      case KeyEvent key -> isOfKeypad(key);
      case TouchEvent touch -> isFirstFinger(touch);
      case MouseEvent mouse -> isTap(mouse);
      case ContextMenuEvent _, DragEvent _, GestureEvent _, InputMethodEvent _ -> false;
      default -> true;
    };
  }

  private static boolean isOfKeypad(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return false;
    }
    return key.getEventType() == KeyEvent.KEY_TYPED
        ? TYPED.contains(key.getCharacter())
        : isOnKeypad(key.getCode());
  }

  private static boolean isOnKeypad(KeyCode code) {
    return code.isDigitKey() || code.isArrowKey() || KEYPAD.contains(code);
  }

  private boolean isFirstFinger(TouchEvent touch) {
    int id = touch.getTouchPoint().getId();
    if (finger == NONE || touch.getTouchCount() == 1) {
      finger = id;
    }
    boolean first = finger == id;
    if (first && touch.getEventType() == TouchEvent.TOUCH_RELEASED) {
      finger = NONE;
    }
    return first;
  }

  private static boolean isTap(MouseEvent mouse) {
    return mouse.getEventType() != MouseEvent.DRAG_DETECTED
        && (mouse.getButton() == MouseButton.PRIMARY || mouse.getButton() == MouseButton.NONE)
        && !mouse.isSecondaryButtonDown()
        && !mouse.isMiddleButtonDown();
  }
}
