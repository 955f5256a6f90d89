package ttareungi.ui.admin.wizard;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;

/** The first run, as it covers the window. */
public final class Wizard extends StackPane {
  /** What the window does when the wizard is through. */
  public interface Next {
    void sitDown(SignedIn operator);

    void finish(SignedIn operator);

    void registerBike();

    void importBikes();

    /** The demo that the window offers. */
    DemoOffer demo();

    void openKiosk();
  }

  private final Messages messages;
  private final Fxml fxml;
  private final Next next;
  private Runnable first = () -> {};

  public Wizard(Messages messages, Fxml fxml, Next next) {
    this.messages = messages;
    this.fxml = fxml;
    this.next = next;
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(this::keys);
  }

  /** From the first step; the window shows it. */
  public void begin(AdminHouse house) {
    var controller = new WizardController(messages, fxml, new WizardModel(house, next));
    getChildren().setAll(fxml.load("/ui/admin/wizard.fxml", controller));
    focus(controller);
    first = hasKeys() ? () -> {} : () -> focus(controller);
  }

  /** What scrolls is in the scene only once its skin is there, which CSS brings. */
  private void focus(WizardController controller) {
    applyCss();
    controller.focus();
  }

  /** A window that opens gives the keys to its first node, whichever asked for them before. */
  private void keys(@Nullable Boolean now) {
    if (now != null && now) {
      first.run();
      first = () -> {};
    }
  }

  private boolean hasKeys() {
    var scene = getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isFocused();
  }
}
