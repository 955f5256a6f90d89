package ttareungi.ui.admin.part;

import java.util.function.Consumer;
import ttareungi.kernel.Reader;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Which station. */
public final class StationDialog {
  private StationDialog() {}

  public static void ask(
      Messages messages, ModalHost host, Reader house, Consumer<StationChoice> chosen) {
    var picker = StationPicker.ofAll(messages, house);
    var card = new DialogCard(messages, "admin.res.station.title").node(picker);
    card.action("admin.res.station.no", host::close);
    var yes =
        card.button(
            "admin.res.station.yes",
            () -> {
              var choice = picker.chosenProperty().get();
              host.close();
              chosen.accept(choice);
            },
            "accent");
    yes.setId("res-station-yes");
    yes.setDefaultButton(true);
    yes.disableProperty().bind(picker.chosenProperty().isNull());
    host.show(card);
  }
}
