package ttareungi.ui.common;

import java.util.Collections;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/** Nothing here yet: a grey ring, one sentence, and what can be done about it. */
public final class EmptyState extends VBox {
  private static final int DOCKS = 12;

  public EmptyState(Messages messages, ObservableValue<String> sentence, Node... actions) {
    getStyleClass().add("empty-state");
    Label words = new Label();
    words.getStyleClass().add("sentence");
    words.textProperty().bind(sentence);
    HBox row = new HBox(actions);
    row.getStyleClass().add("actions");
    getChildren().addAll(ring(messages), words, row);
  }

  private static DockRing ring(Messages messages) {
    DockRing ring = new DockRing(messages);
    ring.setDocks(Collections.nCopies(DOCKS, Segment.EMPTY));
    // An ornament: a screen reader says the sentence.
    ring.accessibleTextProperty().unbind();
    ring.setAccessibleText("");
    return ring;
  }
}
