package ttareungi.ui.admin.station;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.kernel.Outcome;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/**
 * The form of a station, in the scene: opens one, or changes one. Many stations at once come from a
 * file instead.
 */
public final class StationFormDialog {
  private final ModalHost host;
  private final AdminHouse house;
  private final Runnable after;
  private final @Nullable StationStock before;
  private final StationFormModel model;
  private final StationFormController controller;
  private final Region card;

  /** What follows comes whether it was opened or not. */
  public static StationFormDialog opening(
      Messages messages, ModalHost host, AdminHouse house, Runnable after, Runnable importFile) {
    return new StationFormDialog(messages, host, house, null, after, importFile);
  }

  public static StationFormDialog editing(
      Messages messages, ModalHost host, AdminHouse house, StationStock before) {
    return new StationFormDialog(messages, host, house, before, () -> {}, null);
  }

  private StationFormDialog(
      Messages messages,
      ModalHost host,
      AdminHouse house,
      @Nullable StationStock before,
      Runnable after,
      @Nullable Runnable importFile) {
    this.host = host;
    this.house = house;
    this.before = before;
    this.after = after;
    model = new StationFormModel(house.desk(), house::actor, before, this::done);
    controller = new StationFormController(messages, model, this::close, importFile);
    card = (Region) new Fxml(messages).load("/ui/admin/station.fxml", controller);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  public void open() {
    host.show(card);
    host.setPersistent(true);
    controller.focusFirst();
    var stationId = before == null ? null : before.stationId();
    Background.supply(() -> Known.read(house.bikes(), stationId)).onDone(model::know).start();
  }

  private void close() {
    host.close();
    after.run();
  }

  private void done(Outcome.Accepted accepted) {
    close();
    if (before != null) {
      host.toasts().success("stations.edited", before.name());
    }
    accepted
        .first(StationOpened.class)
        .ifPresent(station -> host.toasts().success("admin.station.opened", station.name()));
  }
}
