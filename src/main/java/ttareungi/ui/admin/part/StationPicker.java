package ttareungi.ui.admin.part;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import ttareungi.kernel.Reader;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** A station with room, found among thousands by a part of its name or its number. */
public final class StationPicker extends VBox {
  private final ObservableList<StationChoice> all = FXCollections.observableArrayList();
  private final FilteredList<StationChoice> some = new FilteredList<>(all);
  private final TextField search = new TextField();
  private final ListView<StationChoice> list = new ListView<>(some);

  public StationPicker(Messages messages, Reader house) {
    this(messages, () -> StationChoice.read(house));
  }

  /** Every station, with room or without, closed or not. */
  public static StationPicker ofAll(Messages messages, Reader house) {
    return new StationPicker(messages, () -> StationChoice.all(house));
  }

  private StationPicker(Messages messages, Callable<List<StationChoice>> read) {
    getStyleClass().add("station-picker");
    var caption = Parts.caption(messages.bind("admin.pick.station"), search);
    search.setId("pick-search");
    search.promptTextProperty().bind(messages.bind("admin.pick.prompt"));
    search.textProperty().subscribe(this::find);
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        list.requestFocus();
      }
    });
    list.setId("pick-list");
    list.setCellFactory(view -> new StationCell(messages));
    list.accessibleTextProperty().bind(messages.bind("admin.pick.station"));
    getChildren().addAll(caption, search, list);
    Background.<List<StationChoice>>supply(read).onDone(all::setAll).start();
  }

  public ReadOnlyObjectProperty<StationChoice> chosenProperty() {
    return list.getSelectionModel().selectedItemProperty();
  }

  private void find(String typed) {
    var part = typed.strip().toLowerCase(Locale.ROOT);
    some.setPredicate(choice -> part.isEmpty() || says(choice, part));
    if (some.size() == 1) {
      list.getSelectionModel().selectFirst();
    }
  }

  private static boolean says(StationChoice choice, String part) {
    return Long.toString(choice.stationId()).startsWith(part)
        || choice.name(Language.KO).toLowerCase(Locale.ROOT).contains(part)
        || choice.name(Language.EN).toLowerCase(Locale.ROOT).contains(part);
  }
}
