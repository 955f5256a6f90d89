package ttareungi.ui.fx;

import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The corner where toasts stand, at most three, the newest lowest. Clicks beside them pass. */
public final class Toasts extends VBox {
  /** What a person can do something about, by the code of its fault. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "DB-5", "fault.locked",
          "DB-6", "fault.locked",
          "DB-8", "fault.readonly",
          "DB-10", "fault.disk",
          "DB-13", "fault.full",
          "DATA-3", "fault.gone");

  private static final int MAX = 3;
  private static final Duration LIFE = Duration.seconds(5);

  private final Messages messages;
  private @Nullable Node asked;

  Toasts(Messages messages) {
    this.messages = messages;
    getStyleClass().add("toasts");
    setPickOnBounds(false);
  }

  public void show(Toast toast) {
    ToastView view = new ToastView(messages, toast, getChildren()::remove);
    while (getChildren().size() >= MAX) {
      getChildren().remove(leastNeeded());
    }
    getChildren().add(view);
    if (toast.kind() != Toast.Kind.ERROR) {
      PauseTransition life = new PauseTransition(LIFE);
      life.setOnFinished(event -> leave(view));
      life.play();
    }
  }

  /** None of it can be acted on any more. */
  public void clear() {
    getChildren().clear();
  }

  /** Not while somebody went into it. */
  private void leave(ToastView view) {
    if (view.isFocusWithin() && isWanted(view)) {
      view.focusWithinProperty().subscribe((before, within) -> getChildren().remove(view));
    } else {
      getChildren().remove(view);
    }
  }

  /** The focus also falls into one by itself, when the button that had it goes grey. */
  private boolean isWanted(ToastView view) {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return Objects.equals(view, asked) || (owner != null && owner.isFocusVisible());
  }

  public void success(String key, Object... args) {
    show(Toast.of(Toast.Kind.SUCCESS, messages.bind(key, args)));
  }

  /** For faults: stays, and shows the code by which the log is searched. */
  public void fault(Faults.Fault fault) {
    fault(fault.code());
  }

  /** The same, of the one with this code. */
  public void fault(String code) {
    var key = KNOWN.getOrDefault(code, "fault.title");
    show(Toast.of(Toast.Kind.ERROR, messages.bind(key)).code(code));
  }

  /** Into the newest toast, to what can be done there; nothing where none stands. */
  public void focusNewest() {
    var newest = getChildren().isEmpty() ? null : FocusOrder.first(getChildren().getLast());
    if (newest != null) {
      asked = getChildren().getLast();
      newest.requestFocus();
    }
  }

  /** The oldest that would go by itself anyway, else the oldest. */
  private Node leastNeeded() {
    return getChildren().stream()
        .filter(view -> !view.getStyleClass().contains(Toast.Kind.ERROR.styleClass()))
        .findFirst()
        .orElseGet(getChildren()::getFirst);
  }
}
