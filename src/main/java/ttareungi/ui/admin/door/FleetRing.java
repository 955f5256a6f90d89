package ttareungi.ui.admin.door;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.dashboard.FleetCount;
import ttareungi.event.BikeState;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.common.DockRing;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Segment;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Messages;

/** The whole fleet in a ring of thirty, in counts alone: nobody's data. FX thread. */
public final class FleetRing extends StackPane {
  private static final int SEGMENTS = 30;
  private static final double THICKNESS = 0.082;

  /** What the ring shows of a house. */
  public record Fleet(List<FleetCount> counts, long stations) {
    private static final Fleet NONE = new Fleet(List.of(), 0);

    /** Off the FX thread. */
    public static Fleet of(AdminHouse house) {
      return house.dashboard().read(DashboardRepository.class, Fleet::in);
    }

    private static Fleet in(DashboardRepository rows) {
      return new Fleet(rows.fleet(), rows.stations());
    }

    private long bikes() {
      return counts.stream().mapToLong(FleetCount::count).sum();
    }
  }

  private final Messages messages;
  private final DockRing ring;
  private final LongProperty ready = new SimpleLongProperty();
  private final LongProperty riding = new SimpleLongProperty();
  private final LongProperty stations = new SimpleLongProperty();
  private final LongProperty bikes = new SimpleLongProperty();
  private final Map<BikeState, LongProperty> counts = new EnumMap<>(BikeState.class);

  public FleetRing(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("fleet-ring", "on-brand");
    for (var state : BikeState.values()) {
      counts.put(state, new SimpleLongProperty());
    }
    ring = new DockRing(messages, THICKNESS);
    var number = new Label();
    number.getStyleClass().add("hero");
    number.textProperty().bind(ready.map(n -> Formats.grouped(n.longValue())));
    getChildren().addAll(ring, middle(number));
    show(Fleet.NONE);
  }

  private VBox middle(Label number) {
    var above = new Label();
    above.textProperty().bind(messages.bind("admin.door.ready"));
    var below = new Label();
    below.textProperty().bind(messages.bind("admin.door.riding", stations, riding));
    var middle = new VBox(above, number, below);
    middle.getStyleClass().add("middle");
    return middle;
  }

  void fillLegend(FlowPane legend) {
    for (var state : BikeState.values()) {
      var dot = new Region();
      dot.getStyleClass().addAll("dot", StatusLook.of(state).styleClass());
      var words = new Label();
      words
          .textProperty()
          .bind(
              messages.bind(
                  "admin.door.legend", messages.bind(StatusLook.of(state).key()), count(state)));
      var item = new HBox(dot, words);
      item.getStyleClass().add("legend-item");
      legend.getChildren().add(item);
    }
  }

  /** What the ring is, in a sentence. */
  void fillSentence(Label label) {
    label.textProperty().bind(messages.bind("admin.door.ring", bikes));
  }

  /** Reads what it shows anew. */
  public void read(AdminHouse house) {
    Background.supply(() -> Fleet.of(house)).onDone(this::show).start();
  }

  private LongProperty count(BikeState state) {
    return Objects.requireNonNull(counts.get(state));
  }

  public void show(Fleet fleet) {
    counts.values().forEach(count -> count.set(0));
    fleet.counts().forEach(each -> count(each.state()).set(each.count()));
    ready.set(count(BikeState.AVAILABLE).get());
    riding.set(count(BikeState.IN_USE).get());
    stations.set(fleet.stations());
    bikes.set(fleet.bikes());
    ring.setDocks(segments(fleet.counts(), fleet.bikes()));
  }

  /** In proportion; a state that has a bike has a segment, as far as thirty go. */
  private static List<Segment> segments(List<FleetCount> fleet, long sum) {
    var segments = new ArrayList<Segment>();
    for (var state : BikeState.values()) {
      long count =
          fleet.stream().filter(f -> f.state() == state).mapToLong(FleetCount::count).sum();
      long share = sum == 0 ? 0 : Math.round((double) count * SEGMENTS / sum);
      for (long i = 0; i < (count > 0 ? Math.max(1, share) : 0); i++) {
        segments.add(Segment.of(state));
      }
    }
    while (segments.size() < SEGMENTS) {
      segments.add(segments.isEmpty() ? Segment.EMPTY : segments.getFirst());
    }
    return segments.subList(segments.size() - SEGMENTS, segments.size());
  }
}
