package ttareungi.ui.admin.part;

import javafx.beans.DefaultProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.fx.Messages;

/**
 * Round a control that not every role may use: shows it disabled, and says who may. It finds the
 * seat of the window in which it stands. {@code <RoleGate act="RETIRE_BIKE"><Button/></RoleGate>}.
 */
@DefaultProperty("content")
public final class RoleGate extends StackPane {
  private record Window(Seat seat, Messages messages) {}

  private @Nullable Act act;
  private final StackPane inner = new StackPane();
  private final Tooltip tip = new Tooltip();
  private Subscription following = Subscription.EMPTY;

  /** Shut until an act is set. */
  public RoleGate() {
    getStyleClass().add("role-gate");
    getChildren().add(inner);
    inner.setDisable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    sceneProperty().subscribe(this::enter);
    focusVisibleProperty().subscribe(this::tell);
  }

  /** Who comes by the keys is told the same as who comes by the mouse. */
  private void tell(boolean now) {
    if (now && isFocusTraversable() && getScene() != null) {
      var place = localToScreen(getBoundsInLocal());
      tip.show(this, place.getMinX(), place.getMaxY());
    } else {
      tip.hide();
    }
  }

  public RoleGate(Act act, Node content) {
    this();
    this.act = act;
    setContent(content);
  }

  public @Nullable Act getAct() {
    return act;
  }

  public void setAct(@Nullable Act act) {
    this.act = act;
    enter(getScene());
  }

  /** Once a window: whose seat its gates ask. */
  public static void install(Scene scene, Seat seat, Messages messages) {
    scene.getProperties().put(RoleGate.class, new Window(seat, messages));
  }

  public void setContent(Node content) {
    inner.getChildren().setAll(content);
  }

  public @Nullable Node getContent() {
    return inner.getChildren().isEmpty() ? null : inner.getChildren().getFirst();
  }

  private void enter(@Nullable Scene scene) {
    following.unsubscribe();
    following =
        scene != null && scene.getProperties().get(RoleGate.class) instanceof Window window
            ? window.seat().whoProperty().subscribe(who -> ask(window))
            : Subscription.EMPTY;
  }

  private void ask(Window window) {
    var asked = act;
    if (asked == null) {
      return;
    }
    boolean may = window.seat().may(asked);
    inner.setDisable(!may);
    setFocusTraversable(!may);
    tip.textProperty().unbind();
    accessibleTextProperty().unbind();
    if (may) {
      Tooltip.uninstall(this, tip);
      setAccessibleText(null);
    } else {
      say(window.messages().bind("admin.gate", window.messages().bind("role." + asked.least())));
    }
  }

  private void say(ObservableValue<String> sentence) {
    tip.textProperty().bind(sentence);
    accessibleTextProperty().bind(sentence);
    Tooltip.install(this, tip);
  }
}
