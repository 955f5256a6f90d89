package ttareungi.ui.admin.shell;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import ttareungi.station.Station;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Whose kiosk to open: with one station there is nothing to ask. */
final class KioskChooser {
  private final Messages messages;
  private final ModalHost host;
  private final LongConsumer openKiosk;

  KioskChooser(Messages messages, ModalHost host, LongConsumer openKiosk) {
    this.messages = messages;
    this.host = host;
    this.openKiosk = openKiosk;
  }

  void choose(List<Station> stations, Runnable openStation) {
    if (stations.isEmpty()) {
      openStation.run();
    } else if (stations.size() == 1) {
      openKiosk.accept(stations.getFirst().stationId());
    } else {
      ask(stations);
    }
  }

  private void ask(List<Station> stations) {
    var list = new VBox();
    list.getStyleClass().add("choices");
    stations.forEach(station -> list.getChildren().add(choice(station)));
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("choices-scroll");
    var card = new DialogCard(messages, "admin.kiosk.choose").node(scroll);
    card.action("admin.cancel", host::close);
    host.show(card);
  }

  private Button choice(Station station) {
    var name = StationNames.pick(station.name(), station.nameEn(), messages.getLanguage());
    var button = new Button(station.stationId() + "  " + name);
    button.setId("kiosk-" + station.stationId());
    button.setAccessibleText(button.getText());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> {
      host.close();
      openKiosk.accept(station.stationId());
    });
    return button;
  }
}
