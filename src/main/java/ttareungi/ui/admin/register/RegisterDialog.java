package ttareungi.ui.admin.register;

import java.util.List;
import javafx.scene.layout.Region;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.bikes.PrintLabels;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Toast;

/** Registers a bike, in the scene. */
public final class RegisterDialog {
  private final Messages messages;
  private final ModalHost host;
  private final Actions actions;
  private final RegisterViewModel model;
  private final RegisterController controller;
  private final Region card;

  public RegisterDialog(
      Messages messages, Fxml fxml, ModalHost host, AdminHouse house, Actions actions) {
    this.messages = messages;
    this.host = host;
    this.actions = actions;
    model = new RegisterViewModel(house, this::registered);
    controller = new RegisterController(messages, model, host::close, this::openStation, actions);
    card = (Region) fxml.load("/ui/admin/register.fxml", controller);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
    controller.focusFirst();
  }

  /** What was filled in is still there afterwards. */
  private void openStation() {
    actions.openStation(this::open);
  }

  private void registered(BikeRegistered bike) {
    host.close();
    var station = model.form().station();
    var place = station == null ? "" : station.name(messages.getLanguage());
    host.toasts()
        .show(
            Toast.of(
                    Toast.Kind.SUCCESS,
                    messages.bind("admin.register.done", Ids.bike(bike.bikeId())))
                .body(
                    messages.bind("admin.register.done.where", place, String.valueOf(bike.dock())))
                .action(
                    messages.bind("admin.register.done.show"),
                    () -> actions.showBike(bike.bikeId())));
    if (controller.wantsLabel()) {
      new PrintLabels(messages, actions).print(List.of(bike.bikeId()));
    }
  }
}
