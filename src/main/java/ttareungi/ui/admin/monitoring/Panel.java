package ttareungi.ui.admin.monitoring;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** A card of the page: its title, a figure beside it, and what the look shows. */
abstract class Panel extends VBox {
  private final Label aside = new Label();
  private final HBox head;

  Panel(Messages messages, String titleKey, String id) {
    setId(id);
    getStyleClass().addAll("card", "panel");
    var title = Parts.label(messages.bind(titleKey), "strong");
    aside.getStyleClass().addAll("small", "muted");
    head = Parts.head(title, Parts.gap(), aside);
    getChildren().add(head);
  }

  final HBox head() {
    return head;
  }

  final void aside(String words) {
    aside.setText(words);
  }

  abstract void show(Look look);
}
