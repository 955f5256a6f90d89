package ttareungi.ui.kiosk.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.ModalHost;

/**
 * A keypad with four arrows, a centre, * and # is enough: arrows move a ring from control to
 * control, the centre acts, * goes back and # on. The ring is seen only by those who use the keys.
 */
public final class Steering {
  static final PseudoClass STEERED = PseudoClass.getPseudoClass("steered");
  private static final List<String> BACK = List.of("no", "goOn", "back", "home", "cancelPayment");
  private static final List<String> ON = List.of("yes", "goOn", "next");

  private final ModalHost root;
  private boolean steering;

  /** Whether the rider put the ring where it is, and not the screen. */
  private boolean chosen;

  private @Nullable ButtonBase marked;
  private @Nullable ButtonBase touched;
  private Consumer<ButtonBase> moved = control -> {};
  private Runnable unanswered = () -> {};

  public Steering(ModalHost root) {
    this.root = root;
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
    root.sceneProperty().subscribe(this::listen);
  }

  /** Hears where the arrows have led. */
  public void onMove(Consumer<ButtonBase> listener) {
    moved = listener;
  }

  /** Hears of keys of the keypad that mean nothing where the rider is. */
  public void onUnanswered(Runnable listener) {
    unanswered = listener;
  }

  /** What the middle key would press. */
  public Optional<ButtonBase> marked() {
    return Optional.ofNullable(marked).filter(this::isThere);
  }

  /** At the scene: where nothing has the focus, keys come no further. */
  private void listen(@Nullable Scene scene) {
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
      scene.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }
  }

  /** A few times a second: a screen has come up, or the marked control is gone. */
  public void tick() {
    if (!steering || hasPad()) {
      return;
    }
    chosen &= isThere(marked);
    if (!chosen) { // what comes first may come up later than the rest of its screen
      follow(first());
    }
  }

  private void follow(@Nullable ButtonBase first) {
    if (!Objects.equals(first, marked)) {
      mark(first);
    }
  }

  private void touched(MouseEvent touch) {
    steering = false;
    mark(null);
    touched =
        touch.getTarget() instanceof Node target
            ? controls().filter(each -> isIn(target, each)).findFirst().orElse(null)
            : null;
  }

  private void onPressed(KeyEvent event) {
    Direction direction = Direction.of(event.getCode());
    if (direction != null) {
      event.consume();
      steer(direction);
    } else if (!hasPad()) {
      pressed(event);
    }
  }

  private void pressed(KeyEvent event) {
    Runnable meant = meant(event.getCode());
    if (meant != null) {
      event.consume(); // before it acts: the keypad that comes up hears of this key too
      meant.run();
    }
  }

  private @Nullable Runnable meant(KeyCode code) {
    return switch (code) {
      case ENTER, SPACE -> this::act;
      case ESCAPE -> () -> press(named(BACK));
      default -> null;
    };
  }

  private void onTyped(KeyEvent event) {
    if (hasPad()) {
      mark(null); // PadKeys hears it, and the centre confirms again
    } else {
      typed(event.getCharacter());
    }
  }

  private void typed(String character) {
    ButtonBase meant =
        switch (character) {
          case "*" -> named(BACK);
          case "#" -> named(ON);
          default -> null;
        };
    if (meant != null) {
      press(meant);
    } else if (character.matches("[0-9*#]")) {
      steering = true;
      unanswered.run();
    }
  }

  private static void press(@Nullable ButtonBase button) {
    if (button != null) {
      button.fireEvent(new ActionEvent());
    }
  }

  private void act() {
    steering = true;
    if (isThere(marked)) {
      chosen = true;
      press(marked);
    } else {
      move(first());
    }
  }

  private void steer(Direction direction) {
    steering = true;
    ButtonBase from = isThere(marked) ? marked : isThere(touched) ? touched : null;
    move(from == null ? first() : next(from, direction));
    chosen = from != null;
  }

  private void move(@Nullable ButtonBase to) {
    mark(to);
    if (to != null) {
      moved.accept(to);
    }
  }

  private void mark(@Nullable ButtonBase control) {
    if (marked != null) {
      marked.pseudoClassStateChanged(STEERED, false);
    }
    marked = control;
    if (control != null) {
      control.requestFocus();
      control.pseudoClassStateChanged(STEERED, true);
    }
  }

  private boolean isThere(@Nullable ButtonBase control) {
    return control != null && controls().anyMatch(control::equals);
  }

  private boolean hasPad() {
    Node pad = root.lookup(".keypad");
    return !root.isOpen() && pad != null && PadKeys.isThere(pad);
  }

  private @Nullable ButtonBase named(List<String> ids) {
    return ids.stream()
        .flatMap(id -> controls().filter(each -> id.equals(each.getId())))
        .findFirst()
        .orElse(null);
  }

  /** Of the step before its bar of actions; there, what goes on. */
  private @Nullable ButtonBase first() {
    Node dialog = dialog();
    Node step = root.lookup(".kiosk-step");
    Node start = dialog == null ? Objects.requireNonNullElse(step, root) : dialog;
    return ordered()
        .filter(each -> isIn(each, start) && !isIn(each, root.lookup(".action-bar")))
        .findFirst()
        .or(() -> Stream.ofNullable(named(ON)).findFirst())
        .or(() -> ordered().filter(each -> isIn(each, root.lookup(".action-bar"))).findFirst())
        .or(() -> ordered().findFirst())
        .orElse(null);
  }

  private @Nullable ButtonBase next(ButtonBase from, Direction direction) {
    Bounds at = Direction.bounds(from);
    return controls()
        .filter(each -> direction.leads(at, Direction.bounds(each)))
        .min(Comparator.comparingDouble(each -> direction.cost(at, Direction.bounds(each))))
        .orElseGet(() -> around(from, direction.step()));
  }

  private @Nullable ButtonBase around(ButtonBase from, int step) {
    List<ButtonBase> all = ordered().toList();
    return all.get(Math.floorMod(all.indexOf(from) + step, all.size()));
  }

  private Stream<ButtonBase> ordered() {
    return controls()
        .sorted(
            Comparator.<ButtonBase>comparingDouble(each -> Direction.bounds(each).getMinY())
                .thenComparingDouble(each -> Direction.bounds(each).getMinX()));
  }

  /** All that can be pressed now: while a question stands, its answers. */
  public Stream<ButtonBase> controls() {
    return within(Objects.requireNonNullElse(dialog(), root));
  }

  private @Nullable Node dialog() {
    return root.isOpen() ? root.lookup(".dialog-card") : null;
  }

  private static Stream<ButtonBase> within(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    if (node instanceof ButtonBase button) {
      return button.isFocusTraversable() ? Stream.of(button) : Stream.empty();
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(Steering::within)
        : Stream.empty();
  }

  private static boolean isIn(Node node, @Nullable Node of) {
    return of != null
        && Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(of::equals);
  }
}
