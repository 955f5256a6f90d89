package ttareungi.ui.admin.register;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.ui.admin.part.StationChoice;

/** What somebody fills in. */
record RegisterFields(
    StringProperty number,
    ObjectProperty<@Nullable BikeColour> colour,
    StringProperty date,
    ObjectProperty<@Nullable StationChoice> station,
    StringProperty memo) {

  static RegisterFields on(String today, ObjectProperty<@Nullable StationChoice> station) {
    return new RegisterFields(
        new SimpleStringProperty(""),
        new SimpleObjectProperty<>(),
        new SimpleStringProperty(today),
        station,
        new SimpleStringProperty(""));
  }

  RegisterForm form() {
    return new RegisterForm(number.get(), colour.get(), date.get(), station.get(), memo.get());
  }
}
