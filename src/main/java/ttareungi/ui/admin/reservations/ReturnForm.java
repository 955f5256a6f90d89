package ttareungi.ui.admin.reservations;

import static ttareungi.ui.common.Shown.visible;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.reservation.ReservationLine;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.DayConverter;
import ttareungi.ui.admin.part.StationDialog;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Where a bike came back, and when, where that was earlier and nobody registered it. */
final class ReturnForm extends VBox {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):?(\\d{2})");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private record Spot(long stationId, String name, @Nullable String nameEn) {}

  private final Messages messages;
  private final AdminHouse house;
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final CheckBox earlier = new CheckBox();
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();

  ReturnForm(Messages messages, ModalHost host, AdminHouse house) {
    this.messages = messages;
    this.house = house;
    getStyleClass().add("return-form");
    var station = new Button();
    station.setId("res-act-station");
    station.setGraphic(new Icon("fth-map-pin"));
    station.setMaxWidth(Double.MAX_VALUE);
    station
        .textProperty()
        .bind(Bindings.createStringBinding(this::name, spot, messages.languageProperty()));
    station
        .accessibleTextProperty()
        .bind(messages.bind("admin.res.act.station.now", station.textProperty()));
    station.setOnAction(event ->
        StationDialog.ask(
            messages,
            host,
            house.bikes(),
            choice -> {
              var chosen = choice.station();
              spot.set(new Spot(chosen.stationId(), chosen.name(), chosen.nameEn()));
            }));
    earlier.setId("res-act-earlier");
    earlier.textProperty().bind(messages.bind("admin.res.act.earlier"));
    earlier.accessibleTextProperty().bind(earlier.textProperty());
    getChildren().addAll(label("admin.res.act.station"), station, earlier, moment());
  }

  private HBox moment() {
    day.setId("res-act-day");
    day.setConverter(new DayConverter());
    day.accessibleTextProperty().bind(messages.bind("admin.res.act.day"));
    time.setId("res-act-time");
    time.promptTextProperty().bind(messages.bind("admin.res.act.time"));
    time.accessibleTextProperty().bind(messages.bind("admin.res.act.time"));
    var moment = new HBox(day, time);
    moment.getStyleClass().add("moment");
    earlier.selectedProperty().subscribe(on -> visible(moment, on));
    return moment;
  }

  private Label label(String key) {
    var label = new Label();
    label.getStyleClass().add("field-label");
    label.textProperty().bind(messages.bind(key));
    return label;
  }

  private String name() {
    var at = spot.get();
    return at == null ? "" : StationNames.pick(at.name(), at.nameEn(), messages.getLanguage());
  }

  /** The bike is thought to have come back to where it was, just now. */
  void begin(ReservationLine line) {
    var name = line.stationName();
    spot.set(
        new Spot(
            line.stationId(),
            name == null
                ? messages.get("admin.station.number", String.valueOf(line.stationId()))
                : name,
            line.stationNameEn()));
    earlier.setSelected(false);
    day.setValue(house.today());
    time.clear();
  }

  /** What is said is enough for a command. */
  BooleanBinding readyProperty() {
    return Bindings.createBooleanBinding(
        () -> !earlier.isSelected() || (day.getValue() != null && clock() != null),
        earlier.selectedProperty(),
        day.valueProperty(),
        time.textProperty());
  }

  long stationId() {
    var at = spot.get();
    if (at == null) {
      throw new IllegalStateException("the form has not begun");
    }
    return at.stationId();
  }

  /**
   * When it came back, where that was earlier; else null. Nobody types seconds: the minute of the
   * start means the start.
   */
  @Nullable Instant at(Instant begun) {
    var clock = clock();
    if (!earlier.isSelected() || clock == null) {
      return null;
    }
    var typed = day.getValue().atTime(clock).atZone(house.zone()).toInstant();
    return typed.isBefore(begun) && typed.plus(A_MINUTE).isAfter(begun) ? begun : typed;
  }

  private @Nullable LocalTime clock() {
    var parts = TIME.matcher(time.getText().strip());
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    } catch (DateTimeException _) {
      return null; // 25:70
    }
  }
}
