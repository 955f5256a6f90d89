package ttareungi.ui.admin.dashboard;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import ttareungi.ui.fx.Messages;

/** What stands where there is nothing. */
final class Placeholders {
  /** Of a count that is not zero. */
  static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

  private Placeholders() {}

  static Label label(Messages messages, String key) {
    var label = new Label();
    label.getStyleClass().addAll("muted", "small");
    label.textProperty().bind(messages.bind(key));
    return label;
  }
}
