package ttareungi.ui.admin.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Reader;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.OneAtATime;
import ttareungi.ui.fx.Reread;

/** Which stations have room, which one is chosen, and which of its docks are free now. */
final class StationOffer {
  private final ObjectProperty<@Nullable StationChoice> chosen = new SimpleObjectProperty<>();
  private final ObservableList<StationChoice> stations = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable FreeDocks> docks = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private final Reread<List<StationChoice>> stationReads;
  private final OneAtATime<StationChoice, FreeDocks> dockReads;

  StationOffer(Reader house) {
    stationReads = new Reread<>(() -> StationChoice.read(house), this::offer, Faults::report);
    dockReads =
        new OneAtATime<>(
            choices -> FreeDocks.read(house, List.copyOf(choices).getLast()), this::found);
    chosen.subscribe(this::choose);
  }

  ObjectProperty<@Nullable StationChoice> chosenProperty() {
    return chosen;
  }

  /** Those with a free dock, and the chosen one even where it has filled up meanwhile. */
  ObservableList<StationChoice> stations() {
    return stations;
  }

  ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable FreeDocks> docksProperty() {
    return docks.getReadOnlyProperty();
  }

  /** Something has happened to stations or docks. */
  void readAgain() {
    stationReads.look();
    var choice = chosen.get();
    if (choice != null) {
      dockReads.request(List.of(choice));
    }
  }

  private void choose(@Nullable StationChoice choice) {
    var known = docks.get();
    if (choice == null || known == null || known.stationId() != choice.stationId()) {
      docks.set(null);
    }
    if (choice != null) {
      dockReads.request(List.of(choice));
    }
  }

  private void found(FreeDocks free) {
    var choice = chosen.get();
    if (choice != null && choice.stationId() == free.stationId()) {
      docks.set(free);
    }
  }

  /** A list that somebody has open is left alone while it says the same. */
  private void offer(List<StationChoice> roomy) {
    var choices = new ArrayList<>(roomy);
    var before = chosen.get();
    if (before != null && !ids(roomy).contains(before.stationId())) {
      choices.add(before);
      choices.sort(Comparator.comparingLong(StationChoice::stationId));
    }
    if (!ids(choices).equals(ids(stations))) {
      stations.setAll(choices);
      chosen.set(
          choices.stream()
              .filter(c -> before != null && c.stationId() == before.stationId())
              .findFirst()
              .orElse(choices.isEmpty() ? null : choices.getFirst()));
    }
    read.set(true);
  }

  private static List<Long> ids(List<StationChoice> choices) {
    return choices.stream().map(StationChoice::stationId).toList();
  }
}
