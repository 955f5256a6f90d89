package ttareungi.ui.admin.bikes;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.bike.Bikes;
import ttareungi.bike.EditBike;
import ttareungi.event.BikeColour;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.part.DayConverter;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** What was written down about a bike is put right; its number stays. */
final class EditDialog {
  private static final int MEMO_ROWS = 3;

  private final Messages messages;
  private final ModalHost host;
  private final AdminHouse house;
  private final BikeActs acts;
  private final BikeRow bike;
  private final ComboBox<BikeColour> colour = new ComboBox<>();
  private final DatePicker day = new DatePicker();
  private final TextArea memo = new TextArea();
  private final Label problem = new Label();

  EditDialog(Messages messages, ModalHost host, AdminHouse house, BikeActs acts, BikeRow bike) {
    this.messages = messages;
    this.host = host;
    this.house = house;
    this.acts = acts;
    this.bike = bike;
    colour.setId("edit-colour");
    colour.getItems().setAll(BikeColour.values());
    colour.setCellFactory(view -> new ColourItem());
    colour.setButtonCell(new ColourItem());
    colour.setValue(bike.colour());
    day.setId("edit-day");
    day.setConverter(new DayConverter());
    day.setValue(bike.registeredOn());
    memo.setId("edit-memo");
    memo.setPrefRowCount(MEMO_ROWS);
    memo.setWrapText(true);
    Parts.leaveByTab(memo);
    memo.setText(bike.memo() == null ? "" : bike.memo());
    problem.setId("edit-problem");
    problem.getStyleClass().add("help-note");
    problem.setWrapText(true);
  }

  void open() {
    var card =
        new DialogCard(messages, "admin.bikes.edit.title", Ids.bike(bike.bikeId()))
            .node(field("admin.bikes.colour", colour))
            .node(field("admin.bikes.registered", day))
            .node(field("admin.drawer.memo", memo))
            .node(problem);
    card.action("admin.bikes.edit.no", host::close);
    var save = card.button("admin.bikes.edit.yes", this::save, "accent");
    save.setId("edit-save");
    problem
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::complaint,
                day.valueProperty(),
                memo.textProperty(),
                messages.languageProperty()));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    save.disableProperty().bind(problem.textProperty().isNotEmpty());
    host.show(card);
    host.setPersistent(true);
  }

  private VBox field(String key, Control control) {
    control.setMaxWidth(Double.MAX_VALUE);
    return Parts.field(messages.bind(key), control);
  }

  private String complaint() {
    if (day.getValue() == null) {
      return messages.get("reason.FIELD_MISSING");
    }
    if (day.getValue().isAfter(house.today())) {
      return messages.get("reason.DATE_IN_FUTURE");
    }
    return memo.getLength() > Bikes.LONGEST_MEMO
        ? messages.get("reason.MEMO_TOO_LONG", Bikes.LONGEST_MEMO)
        : "";
  }

  private void save() {
    var text = memo.getText().strip();
    host.close();
    acts.edit(
        bike,
        new EditBike(
            RequestId.next(),
            house.actor(),
            bike.bikeId(),
            colour.getValue(),
            day.getValue(),
            text.isEmpty() ? null : text));
  }

  private final class ColourItem extends ListCell<BikeColour> {
    private final ColourSwatch swatch = new ColourSwatch(messages);

    @Override
    protected void updateItem(@Nullable BikeColour item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
      } else {
        swatch.show(item);
        setGraphic(swatch);
      }
    }
  }
}
