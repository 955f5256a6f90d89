package ttareungi.ui.admin.bikes;

import java.util.List;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.part.StationPicker;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Where the bikes were carried to. */
final class MoveDialog {
  private final ModalHost host;
  private final DialogCard card;
  private final StationPicker picker;
  private final BikeActs acts;
  private final List<Long> ids;

  MoveDialog(Messages messages, ModalHost host, AdminHouse house, BikeActs acts, List<Long> ids) {
    this.host = host;
    this.acts = acts;
    this.ids = ids;
    picker = new StationPicker(messages, house.bikes());
    card =
        new DialogCard(messages, "admin.bikes.move.title", ids.size())
            .text("admin.bikes.move.text")
            .node(picker);
    card.action("admin.bikes.move.no", host::close);
    var yes = card.button("admin.bikes.move.yes", this::move, "accent");
    yes.setId("move-save");
    yes.setDefaultButton(true);
    yes.disableProperty().bind(picker.chosenProperty().isNull());
  }

  void open() {
    host.show(card);
    host.setPersistent(true);
  }

  private void move() {
    long stationId = picker.chosenProperty().get().stationId();
    host.close();
    acts.move(ids, stationId);
  }
}
