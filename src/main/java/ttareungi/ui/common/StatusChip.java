package ttareungi.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/**
 * A pill with the icon, the word and the colour of a state. Reusable: a cell shows the next one.
 */
public final class StatusChip extends Label {
  private final Messages messages;
  private final Icon icon = new Icon("fth-minus");

  public StatusChip(Messages messages) {
    this.messages = messages;
    setGraphic(icon);
    // A pill is as wide as its word, whatever room a cell has.
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(textProperty());
  }

  public StatusChip(Messages messages, BikeState state) {
    this(messages);
    show(state);
  }

  public StatusChip(Messages messages, ReservationStatus status) {
    this(messages);
    show(status);
  }

  public void show(BikeState state) {
    show(StatusLook.of(state));
  }

  public void show(ReservationStatus status) {
    show(StatusLook.of(status));
  }

  private void show(StatusLook look) {
    getStyleClass().setAll("label", "status-chip", look.styleClass());
    icon.setLiteral(look.icon());
    textProperty().bind(messages.bind(look.key()));
  }
}
