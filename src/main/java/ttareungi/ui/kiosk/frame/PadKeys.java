package ttareungi.ui.kiosk.frame;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.ModalHost;

/**
 * The keys of a keyboard, or of an assistive keypad, while a keypad is on screen, wherever the
 * focus is: digits and Backspace press its keys, Enter and # the button that goes on, Escape and *
 * the one that goes back. Where arrows or Tab have led the focus to a button, Enter presses that
 * one.
 */
public final class PadKeys {
  private final Keypad pad;
  private final Button back;
  private final List<Button> onward;
  private final EventHandler<KeyEvent> pressed = this::onPressed;
  private final EventHandler<KeyEvent> typed = this::onTyped;
  private boolean taken;

  private PadKeys(Keypad pad, Button back, Button... onward) {
    this.pad = pad;
    this.back = back;
    this.onward = List.of(onward);
  }

  /** {@code onward}: one of them is visible at a time. */
  public static void listen(Keypad pad, Button back, Button... onward) {
    PadKeys keys = new PadKeys(pad, back, onward);
    pad.sceneProperty().subscribe(keys::move);
  }

  private void move(@Nullable Scene was, @Nullable Scene now) {
    if (was != null) {
      was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      was.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
      now.addEventFilter(KeyEvent.KEY_TYPED, typed);
    }
  }

  private void onPressed(KeyEvent event) {
    taken = false;
    if (isListening() && !event.isConsumed()) {
      KeyCode code = event.getCode();
      taken = code.isDigitKey() && !event.isShiftDown();
      press(event, taken ? key(lastOf(code.getName())) : meant(code));
    }
  }

  private @Nullable Button meant(KeyCode code) {
    return switch (code) {
      case BACK_SPACE -> key("erase");
      case ENTER -> focused() instanceof Button button ? button : onward();
      case ESCAPE -> back;
      default -> null;
    };
  }

  /** Not every key types what is written on it; where one does, its digit is taken once. */
  private void onTyped(KeyEvent event) {
    if (taken) {
      taken = false;
      event.consume();
    } else if (isListening()) {
      press(event, meant(event.getCharacter()));
    }
  }

  private @Nullable Button meant(String character) {
    return switch (character) {
      case "#" -> onward();
      case "*" -> back;
      case String digit when digit.matches("[0-9]") -> key(digit);
      default -> null;
    };
  }

  private static void press(KeyEvent event, @Nullable Button meant) {
    if (meant != null) {
      event.consume();
      Pages.reveal(meant);
      meant.fire();
    }
  }

  private static String lastOf(String name) {
    return name.substring(name.length() - 1);
  }

  private @Nullable Button key(String name) {
    return (Button) pad.lookup("#key-" + name);
  }

  private @Nullable Node focused() {
    Node owner = pad.getScene().getFocusOwner();
    return owner != null && (owner.isFocusVisible() || isSteered(owner)) ? owner : null;
  }

  private static boolean isSteered(Node owner) {
    return owner.getPseudoClassStates().contains(Steering.STEERED);
  }

  private @Nullable Button onward() {
    return onward.stream().filter(Node::isVisible).findFirst().orElse(null);
  }

  /** While the pad is there, if on another page, and no question stands before it. */
  private boolean isListening() {
    boolean asking = pad.getScene().getRoot() instanceof ModalHost host && host.isOpen();
    return !asking && isThere(pad);
  }

  static boolean isThere(Node pad) {
    return Stream.<Node>iterate(pad, up -> up != null, Node::getParent)
        .allMatch(up -> up.isVisible() || Pages.isTurnedAway(up));
  }
}
