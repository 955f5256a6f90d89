package ttareungi.ui.admin.wizard;

import javafx.scene.layout.StackPane;
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

  public Wizard(Messages messages, Fxml fxml, Next next) {
    this.messages = messages;
    this.fxml = fxml;
    this.next = next;
  }

  /** From the first step; the window shows it. */
  public void begin(AdminHouse house) {
    var controller = new WizardController(messages, fxml, new WizardModel(house, next));
    getChildren().setAll(fxml.load("/ui/admin/wizard.fxml", controller));
    controller.focus();
  }
}
