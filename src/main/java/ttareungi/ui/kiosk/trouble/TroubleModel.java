package ttareungi.ui.kiosk.trouble;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Neighbour;
import ttareungi.ui.kiosk.frame.Place;

/** One trouble, and the way out of it. */
public abstract class TroubleModel {
  private final Kit kit;
  private final Trouble trouble;
  private final StringProperty code = new SimpleStringProperty(this, "code", "");
  private final ObjectProperty<Optional<Neighbour>> neighbour =
      new SimpleObjectProperty<>(this, "neighbour", Optional.empty());

  TroubleModel(Kit kit, Trouble trouble) {
    this.kit = kit;
    this.trouble = trouble;
  }

  final Kit kit() {
    return kit;
  }

  final Trouble trouble() {
    return trouble;
  }

  /** What the sentence about money names. */
  Object[] moneyArgs() {
    return new Object[0];
  }

  /** What to tell whoever answers the phone; empty where there is nothing. */
  final StringProperty codeProperty() {
    return code;
  }

  /** Another station, where this one cannot help. */
  final ObjectProperty<Optional<Neighbour>> neighbourProperty() {
    return neighbour;
  }

  /** Whether the large button can be pressed, or only says what happens by itself. */
  boolean isNextOn() {
    return true;
  }

  abstract void next();

  /** Whether the rider may go home. */
  boolean mayLeave() {
    return false;
  }

  final void home() {
    kit.way().to(Place.HOME);
  }

  void on(List<LoggedEvent> events) {}

  void tick() {}

  void close() {}
}
