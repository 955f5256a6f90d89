package ttareungi.ui.admin.station;

import javafx.scene.layout.Region;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.kernel.Desk;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/**
 * Opens a station, in the scene; what follows comes whether it was opened or not. Many stations at
 * once come from a file instead.
 */
public final class OpenStationDialog {
  private final ModalHost host;
  private final Runnable after;
  private final OpenStationController controller;
  private final Region card;

  public OpenStationDialog(
      Messages messages,
      Fxml fxml,
      ModalHost host,
      Desk desk,
      String actor,
      Runnable after,
      Runnable importFile) {
    this.host = host;
    this.after = after;
    var model = new OpenStationViewModel(desk, actor, this::opened);
    controller = new OpenStationController(messages, model, this::close, importFile);
    card = (Region) fxml.load("/ui/admin/station.fxml", controller);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
    controller.focusFirst();
  }

  private void close() {
    host.close();
    after.run();
  }

  private void opened(StationOpened station) {
    close();
    host.toasts().success("admin.station.opened", station.name());
  }
}
