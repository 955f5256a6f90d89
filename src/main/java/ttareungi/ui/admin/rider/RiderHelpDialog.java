package ttareungi.ui.admin.rider;

import javafx.scene.layout.Region;
import ttareungi.kernel.Desk;
import ttareungi.pin.PinDoor;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Help for a rider who cannot get in at a kiosk, in the scene. */
public final class RiderHelpDialog {
  private final ModalHost host;
  private final RiderHelpViewModel model;
  private final RiderHelpController controller;
  private final Region card;

  public RiderHelpDialog(
      Messages messages, Fxml fxml, ModalHost host, Desk desk, PinDoor pins, String actor) {
    this.host = host;
    model = new RiderHelpViewModel(desk, pins::hash, actor);
    controller = new RiderHelpController(messages, model, this::close);
    card = (Region) fxml.load("/ui/admin/rider-help.fxml", controller);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
    controller.focusFirst();
  }

  private void close() {
    model.forget();
    host.close();
  }
}
