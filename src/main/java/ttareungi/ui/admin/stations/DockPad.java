package ttareungi.ui.admin.stations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.event.BikeState;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** Every dock of a station by its number; a click on one opens the bike that stands there. */
final class DockPad extends FlowPane {
  private static final String NO_DOCK = "+";

  /** {@code dock}: null for a bike that stands beside the docks. */
  private record Place(@Nullable Integer dock, @Nullable Long bikeId, @Nullable BikeState state) {}

  private final Messages messages;
  private final LongConsumer open;
  private List<Place> places = List.of();

  DockPad(Messages messages, LongConsumer open) {
    this.messages = messages;
    this.open = open;
    getStyleClass().add("dock-pad");
  }

  /** Only what has changed is made anew, so that the focus stays where it is. */
  void show(int docks, List<Bike> bikes) {
    var next = places(docks, bikes);
    if (next.size() != places.size()) {
      getChildren().setAll(next.stream().map(this::node).toList());
    } else {
      for (int i = 0; i < next.size(); i++) {
        if (!next.get(i).equals(places.get(i))) {
          getChildren().set(i, node(next.get(i)));
        }
      }
    }
    places = next;
  }

  private static List<Place> places(int docks, List<Bike> bikes) {
    var docked = new HashMap<Integer, Bike>();
    var beside = new ArrayList<Place>();
    for (var bike : bikes) {
      var dock = bike.dock();
      if (dock == null) {
        beside.add(new Place(null, bike.bikeId(), bike.state()));
      } else {
        docked.put(dock, bike);
      }
    }
    var places = new ArrayList<Place>();
    for (int dock = 1; dock <= docks; dock++) {
      var bike = docked.get(dock);
      places.add(
          bike == null
              ? new Place(dock, null, null)
              : new Place(dock, bike.bikeId(), bike.state()));
    }
    places.addAll(beside);
    return List.copyOf(places);
  }

  private Node node(Place place) {
    var dock = place.dock();
    var bikeId = place.bikeId();
    var state = place.state();
    return bikeId == null || state == null
        ? free(dock == null ? 0 : dock)
        : taken(dock, bikeId, state);
  }

  private Node free(int dock) {
    var free = new Label(Integer.toString(dock));
    free.getStyleClass().addAll("dock", "free");
    free.accessibleTextProperty().bind(messages.bind("stations.dock.free", dock));
    return free;
  }

  private Node taken(@Nullable Integer dock, long bikeId, BikeState state) {
    var look = StatusLook.of(state);
    var button = new Button(dock == null ? NO_DOCK : Integer.toString(dock));
    button.setId(dock == null ? "beside-" + bikeId : "dock-" + dock);
    button.getStyleClass().setAll("dock", look.styleClass());
    var words =
        dock == null
            ? messages.bind("stations.dock.none", Ids.bike(bikeId), messages.bind(look.key()))
            : messages.bind("stations.dock", dock, Ids.bike(bikeId), messages.bind(look.key()));
    button.accessibleTextProperty().bind(words);
    var tip = new Tooltip();
    tip.textProperty().bind(words);
    button.setTooltip(tip);
    button.setOnAction(event -> open.accept(bikeId));
    return button;
  }
}
