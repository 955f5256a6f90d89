package ttareungi.ui.admin.rider;

import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Help for a rider who cannot get in at a kiosk, in the scene. */
public final class RiderHelpDialog {
  private final ModalHost host;
  private final AdminHouse house;
  private final RiderHelpViewModel model;
  private final RiderHelpController controller;
  private final Region card;
  private Subscription seat = Subscription.EMPTY;

  public RiderHelpDialog(Messages messages, Fxml fxml, ModalHost host, AdminHouse house) {
    this.house = house;
    this.host = host;
    model = new RiderHelpViewModel(house.desk(), house.pins()::hash, house::actor);
    controller = new RiderHelpController(messages, model, this::close);
    card = (Region) fxml.load("/ui/admin/rider-help.fxml", controller);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
    controller.focusFirst();
    var opener = house.actor();
    seat = house.seat().whoProperty().subscribe((was, now) -> sits(now, opener));
  }

  /** A code is for the eyes of whoever asked for it. */
  private void sits(@Nullable SignedIn now, String opener) {
    if (card.getScene() == null) {
      model.forget();
      seat.unsubscribe();
    } else if (now != null && !house.actor().equals(opener)) {
      close();
    }
  }

  private void close() {
    seat.unsubscribe();
    model.forget();
    host.close();
  }
}
