package ttareungi.ui.fx;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The root of a window: the page, the toasts over it, and the dialogs over all, in one scene. While
 * a dialog stands the focus stays inside it, Esc closes it, and afterwards the focus goes back to
 * where it was.
 */
public final class ModalHost extends StackPane {
  private static final Duration FADE = Duration.millis(120);

  private final StackPane page = new StackPane();
  private final Toasts toasts;
  private final Toasts notices;
  private final ModalPane modal = new ModalPane();
  private final StackPane layers = new StackPane(page);
  private Pos usual = Pos.CENTER;
  private @Nullable Node before;
  private @Nullable Node last;
  private @Nullable Node pressedAt;
  private @Nullable Node uncovered;
  private Subscription trap = Subscription.EMPTY;

  public ModalHost(Messages messages, Node content) {
    toasts = new Toasts(messages);
    notices = new Toasts(messages);
    notices.getStyleClass().add("notices");
    getStyleClass().add("modal-host");
    setContent(content);
    setAnimated(true);
    for (var over : List.of(toasts, notices)) {
      over.setMinSize(0, 0); // what lies over the page never makes it wider than the window
    }
    layers.getChildren().addAll(toasts, notices, modal);
    getChildren().add(layers);
    modal.displayProperty().subscribe(this::displayed);
    modal.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    modal.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
    sceneProperty().subscribe(this::watch);
  }

  public void setContent(Node content) {
    page.getChildren().setAll(content);
  }

  /**
   * Hides page, toasts and dialogs behind this, as they are; null shows them again. What was
   * focused has the focus again then.
   */
  public void cover(@Nullable Node cover) {
    boolean covered = cover != null;
    boolean wasCovered = isCovered();
    if (covered && !wasCovered) {
      uncovered = getScene() == null ? null : getScene().getFocusOwner();
    }
    getChildren()
        .removeIf(
            child -> !child.equals(layers) && !child.equals(cover)); // what stays keeps its style
    layers.setVisible(!covered);
    layers.setDisable(covered);
    if (cover != null) {
      if (cover.getParent() == null) {
        getChildren().add(cover);
      }
    } else if (wasCovered) {
      focusAgain();
    }
  }

  /** What had the focus may be gone, or was none: before there was a page, the pane of dialogs. */
  private void focusAgain() {
    var had = uncovered;
    uncovered = null;
    boolean still = had != null && had.getScene() != null && !had.equals(modal);
    Node next = still ? had : FocusOrder.first(page);
    if (next != null) {
      next.requestFocus();
    }
  }

  public boolean isCovered() {
    return getChildren().size() > 1;
  }

  /** What answers an act. */
  public Toasts toasts() {
    return toasts;
  }

  /** What the house tells by itself: apart, for it must not stand over what is being done. */
  public Toasts notices() {
    return notices;
  }

  /** Into the newest that can be acted on. */
  public void focusToast() {
    (toasts.getChildren().isEmpty() ? notices : toasts).focusNewest();
  }

  /** The same, at another place of the window than dialogs have. */
  public void show(Region dialog, Pos place) {
    modal.setAlignment(place);
    stand(dialog);
  }

  /** Shows a dialog, in place of the one that stands. The host must be in a scene. */
  public void show(Region dialog) {
    modal.setAlignment(usual);
    stand(dialog);
  }

  private void stand(Region dialog) {
    before = isOpen() || getScene() == null ? before : getScene().getFocusOwner();
    last = null;
    if (modal.getSkin() == null) {
      // The pane hears of its content only once it has a skin, which CSS brings.
      applyCss();
    }
    modal.show(dialog);
    focusFirst();
  }

  /**
   * A persistent dialog is closed by its own buttons only: not by Esc, not by a click beside it.
   */
  public void setPersistent(boolean persistent) {
    modal.setPersistent(persistent);
  }

  /**
   * Without motion, for those who asked for less of it. A dialog never fades out: the end of that
   * would take away the next one, if it came meanwhile.
   */
  public void setAnimated(boolean animated) {
    modal.setInTransitionFactory(animated ? ModalHost::fadeIn : null);
    modal.setOutTransitionFactory(null);
  }

  private static Animation fadeIn(Node dialog) {
    FadeTransition fade = new FadeTransition(FADE, dialog);
    fade.setFromValue(0);
    fade.setToValue(1);
    return fade;
  }

  /** Dialogs stand at the lower edge of the window, not in its middle. */
  public void setLow(boolean low) {
    usual = low ? Pos.BOTTOM_CENTER : Pos.CENTER;
    modal.setAlignment(usual);
  }

  /** To the first in it that takes the focus, as soon as it is to be seen. */
  public static void focusIn(Node place) {
    if (place.isVisible()) {
      Node first = FocusOrder.first(place);
      if (first != null) {
        first.requestFocus();
      }
    } else {
      new Once(place.visibleProperty(), () -> focusIn(place));
    }
  }

  /** Waits for the first time that something is so. */
  private static final class Once {
    private final Subscription waiting;

    Once(ObservableValue<Boolean> so, Runnable work) {
      waiting = so.subscribe((before, now) -> then(work));
    }

    private void then(Runnable work) {
      waiting.unsubscribe();
      work.run();
    }
  }

  public void close() {
    modal.hide(true);
  }

  /** Whether a dialog stands. */
  public ReadOnlyBooleanProperty openProperty() {
    return modal.displayProperty();
  }

  public boolean isOpen() {
    return modal.isDisplay();
  }

  private void displayed(boolean open) {
    if (!open) {
      modal.setPersistent(false);
      Node back = before;
      before = null;
      if (back != null) {
        back.requestFocus();
      }
    }
  }

  private void watch(@Nullable Scene scene) {
    trap.unsubscribe();
    trap =
        scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::keepInside);
  }

  private void keepInside(@Nullable Node owner) {
    if (!isOpen() || owner == null || isCovered()) {
      return;
    }
    if (isInside(owner)) {
      last = owner;
    } else {
      focusFirst();
    }
  }

  /** A click beside the dialog does not take the keys from where they are in it. */
  private void press(MouseEvent event) {
    pressedAt = event.getTarget() instanceof Node node && !isInside(node) ? last : null;
  }

  private void release() {
    if (pressedAt != null && isOpen() && isInside(pressedAt)) {
      pressedAt.requestFocus();
    }
    pressedAt = null;
  }

  private void focusFirst() {
    Node dialog = modal.getContent();
    Node first = dialog == null ? null : FocusOrder.first(dialog);
    if (first != null) {
      first.requestFocus();
    } else if (last != null) {
      last.requestFocus();
    } else {
      modal.requestFocus();
    }
  }

  private boolean isInside(Node node) {
    Node dialog = modal.getContent();
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(dialog)) {
        return true;
      }
    }
    return false;
  }
}
