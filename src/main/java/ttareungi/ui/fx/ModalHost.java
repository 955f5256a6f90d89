package ttareungi.ui.fx;

import atlantafx.base.controls.ModalPane;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
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
  private final ModalPane modal = new ModalPane();
  private final StackPane layers = new StackPane(page);
  private @Nullable Node before;
  private @Nullable Node last;
  private @Nullable Node uncovered;
  private Subscription trap = Subscription.EMPTY;

  public ModalHost(Messages messages, Node content) {
    toasts = new Toasts(messages);
    getStyleClass().add("modal-host");
    setContent(content);
    setAnimated(true);
    layers.getChildren().addAll(toasts, modal);
    getChildren().add(layers);
    modal.displayProperty().subscribe(this::displayed);
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
    if (covered && !isCovered()) {
      uncovered = getScene() == null ? null : getScene().getFocusOwner();
    }
    getChildren().setAll(layers);
    layers.setVisible(!covered);
    layers.setDisable(covered);
    if (cover != null) {
      getChildren().add(cover);
    } else if (uncovered != null) {
      uncovered.requestFocus();
      uncovered = null;
    }
  }

  public boolean isCovered() {
    return getChildren().size() > 1;
  }

  public Toasts toasts() {
    return toasts;
  }

  /** Shows a dialog, in place of the one that stands. The host must be in a scene. */
  public void show(Region dialog) {
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

  /** Without motion, for those who asked for less of it. */
  public void setAnimated(boolean animated) {
    modal.setInTransitionFactory(animated ? dialog -> fade(dialog, 0, 1) : null);
    modal.setOutTransitionFactory(animated ? dialog -> fade(dialog, 1, 0) : null);
  }

  private static Animation fade(Node dialog, double from, double to) {
    FadeTransition fade = new FadeTransition(FADE, dialog);
    fade.setFromValue(from);
    fade.setToValue(to);
    return fade;
  }

  /** Dialogs stand at the lower edge of the window, not in its middle. */
  public void setLow(boolean low) {
    modal.setAlignment(low ? Pos.BOTTOM_CENTER : Pos.CENTER);
  }

  public void close() {
    modal.hide(true);
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
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up.equals(modal)) {
        return true;
      }
    }
    return node.equals(modal);
  }
}
