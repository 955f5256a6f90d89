package ttareungi.ui.admin.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.event.BikeState;
import ttareungi.ui.admin.part.FleetBar;
import ttareungi.ui.common.BikeIcon;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** How many bikes can be rented, and what the others do. */
final class FleetTile extends VBox {
  private static final List<BikeState> OTHERS =
      List.of(BikeState.RESERVED, BikeState.IN_USE, BikeState.MAINTENANCE, BikeState.RETIRED);

  private final Messages messages;
  private final Label caption = new Label();
  private final Label value = new Label();
  private final Label unit = new Label();
  private final Label share = new Label();
  private final FleetBar bar = new FleetBar();
  private final Map<BikeState, Label> legend = new EnumMap<>(BikeState.class);

  FleetTile(Messages messages) {
    this.messages = messages;
    setId("kpi-available");
    getStyleClass().addAll("card", "kpi", "fleet");
    caption.setGraphic(new BikeIcon());
    caption.getStyleClass().addAll("caption", "muted", "small");
    caption.textProperty().bind(messages.bind("admin.kpi.available"));
    value.getStyleClass().add("value");
    value.setId("kpi-available-value");
    unit.getStyleClass().add("unit");
    share.getStyleClass().add("pill");
    share.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(caption, gap, share);
    head.getStyleClass().add("line");
    var figure = new HBox(value, unit);
    figure.getStyleClass().add("figure");
    getChildren().addAll(head, figure, bar, legendLine());
  }

  private HBox legendLine() {
    var line = new HBox();
    line.getStyleClass().add("legend-line");
    for (var state : OTHERS) {
      var dot = new Region();
      dot.getStyleClass().addAll("dot", StatusLook.of(state).styleClass());
      var label = new Label("", dot);
      label.getStyleClass().addAll("meta", "muted");
      label.setMinWidth(USE_PREF_SIZE);
      legend.put(state, label);
      line.getChildren().add(label);
    }
    return line;
  }

  void show(Kpis kpis) {
    long available = kpis.bikes(BikeState.AVAILABLE);
    long all = kpis.bikes();
    value.setText(Formats.grouped(available));
    unit.setText(messages.get("admin.kpi.available.of", all));
    share.setText(messages.get("admin.percent", all == 0 ? 0 : available * 100.0 / all));
    bar.show(kpis.fleet());
    legend.forEach((state, label) ->
        label.setText(messages.get("admin.kpi.fleet." + state.name(), kpis.bikes(state))));
    setAccessibleText(caption.getText() + " " + value.getText() + unit.getText());
  }
}
