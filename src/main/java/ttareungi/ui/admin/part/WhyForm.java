package ttareungi.ui.admin.part;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.ui.fx.Messages;

/** Why: a cause from the list, and a note, which OTHER needs. */
public final class WhyForm extends VBox {
  private static final int ROWS = 2;

  private final ComboBox<Cause> cause = new ComboBox<>();
  private final TextArea note = new TextArea();
  private final ObjectBinding<@Nullable Why> why;

  public WhyForm(Messages messages, Cause... causes) {
    getStyleClass().add("why-form");
    cause.setId("why-cause");
    cause.getItems().setAll(List.of(causes));
    cause.setMaxWidth(Double.MAX_VALUE);
    WordCell.set(cause, messages, "cause.");
    cause.promptTextProperty().bind(messages.bind("admin.why.choose"));
    note.setId("why-note");
    note.setPrefRowCount(ROWS);
    note.setWrapText(true);
    Parts.leaveByTab(note);
    note.promptTextProperty().bind(messages.bind("admin.why.note"));
    note.accessibleTextProperty().bind(messages.bind("admin.why.note"));
    getChildren().addAll(Parts.caption(messages.bind("admin.why"), cause), cause, note);
    why = Bindings.createObjectBinding(this::said, cause.valueProperty(), note.textProperty());
  }

  /** Null until enough is said. */
  public ObjectBinding<@Nullable Why> whyProperty() {
    return why;
  }

  public void clear() {
    cause.setValue(null);
    note.clear();
  }

  private @Nullable Why said() {
    var chosen = cause.getValue();
    if (chosen == null) {
      return null;
    }
    var text = note.getText().strip();
    var said = new Why(chosen, text.isEmpty() ? null : text);
    return said.isEnough() && said.fits() ? said : null;
  }
}
