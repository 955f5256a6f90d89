package ttareungi.ui.kiosk.voice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/**
 * The first touch on something tells what it is, the second within {@value #SECONDS} s acts. A
 * finger that moves over the screen is told of everything it comes to.
 */
final class FirstTouch {
  private static final int SECONDS = 8;
  private static final Duration ARMED = Duration.ofSeconds(SECONDS);
  private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");

  private final BooleanSupplier on;
  private final InstantSource clock;
  private final Supplier<Node> front;
  private final Ears ears;
  private @Nullable Node told;
  private Instant since = Instant.EPOCH;
  private boolean exploring;
  private boolean swallowing;

  /** {@code front}: what can be touched now. */
  FirstTouch(BooleanSupplier on, InstantSource clock, Supplier<Node> front, Ears ears) {
    this.on = on;
    this.clock = clock;
    this.front = front;
    this.ears = ears;
  }

  /** Who speaks. */
  interface Ears {
    void touched(Node node);

    /** Where there is nothing. */
    void beside();
  }

  void watch(Parent root) {
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::follow);
    root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::follow);
  }

  void forget() {
    tell(null);
    swallowing = false;
    exploring = false;
  }

  private void pressed(MouseEvent event) {
    Node touched = on.getAsBoolean() ? find(event, target(event)) : null;
    exploring = on.getAsBoolean() && !acts(touched);
    swallowing = exploring && (touched == null || touched instanceof ButtonBase);
    if (exploring) {
      explore(touched);
    } else {
      tell(null);
    }
    follow(event);
  }

  private void explore(@Nullable Node touched) {
    tell(touched);
    if (touched == null) {
      ears.beside();
    } else {
      ears.touched(touched);
    }
  }

  private boolean acts(@Nullable Node touched) {
    return touched instanceof ButtonBase
        && !touched.isDisabled()
        && touched.equals(told)
        && clock.instant().isBefore(since.plus(ARMED));
  }

  private void dragged(MouseEvent event) {
    if (exploring) {
      PickResult under = event.getPickResult();
      Node touched = find(event, under == null ? null : under.getIntersectedNode());
      if (touched != null && !touched.equals(told)) {
        explore(touched);
      }
    }
    follow(event);
  }

  /** The rest of a touch goes where its beginning went. */
  private void follow(MouseEvent event) {
    if (swallowing) {
      event.consume();
    }
  }

  /** It would be seen on a digit that nobody may know. */
  private void tell(@Nullable Node node) {
    if (told != null) {
      told.pseudoClassStateChanged(SPOKEN, false);
    }
    told = node;
    since = clock.instant();
    if (node != null && !Seen.isSecretDigit(node)) {
      node.pseudoClassStateChanged(SPOKEN, true);
    }
  }

  private static @Nullable Node target(MouseEvent event) {
    return event.getTarget() instanceof Node node ? node : null;
  }

  /** The control under the finger, or else the row of words, or else the word. */
  private @Nullable Node find(MouseEvent event, @Nullable Node picked) {
    return Seen.up(picked)
        .filter(ButtonBase.class::isInstance)
        .findFirst()
        .or(() -> off(event.getSceneX(), event.getSceneY()))
        .or(() -> Seen.up(picked).filter(Seen::isWhole).findFirst())
        .or(() -> Seen.up(picked).filter(node -> !Seen.words(node).isBlank()).findFirst())
        .orElse(null);
  }

  /** JavaFX passes touches on what is off to what lies around it. */
  private Optional<Node> off(double x, double y) {
    return Seen.buttons(front.get())
        .filter(Node::isDisabled)
        .filter(button -> button.localToScene(button.getLayoutBounds()).contains(x, y))
        .findFirst()
        .map(Node.class::cast);
  }
}
