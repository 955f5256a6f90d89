package ttareungi.ui.admin.riders;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import ttareungi.rider.RiderRow;
import ttareungi.ui.fx.Messages;

/** How a rider stands, as a pill. */
final class RiderWords {
  private static final List<String> LOOKS = List.of("success", "danger", "warning");

  private RiderWords() {}

  static void show(Label pill, RiderRow row, Messages messages) {
    pill.getStyleClass().removeAll(LOOKS);
    if (!row.erased()) {
      pill.getStyleClass().add(row.blocked() ? "danger" : row.locked() ? "warning" : "success");
    }
    pill.textProperty().bind(word(row, messages));
    pill.setMinWidth(USE_PREF_SIZE);
  }

  private static final double USE_PREF_SIZE = Label.USE_PREF_SIZE;

  private static ObservableValue<String> word(RiderRow row, Messages messages) {
    if (row.erased()) {
      return messages.bind("admin.riders.state.erased");
    }
    if (row.blocked()) {
      return messages.bind("admin.riders.state.blocked");
    }
    return row.locked()
        ? messages.bind("admin.riders.state.locked")
        : messages.bind("admin.riders.state.fine");
  }
}
