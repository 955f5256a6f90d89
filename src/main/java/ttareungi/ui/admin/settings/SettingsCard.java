package ttareungi.ui.admin.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Messages;

/** A card of the page: its name, and what may be added. */
final class SettingsCard {
  private SettingsCard() {}

  static VBox of(Messages messages, String name, Node content, @Nullable Node action) {
    var title = Parts.label(messages.bind("admin.settings.card." + name), "section");
    var head = Parts.head(title, Parts.gap());
    if (action != null) {
      head.getChildren().add(action);
    }
    var card = new VBox(head, content);
    card.setId("settings-" + name);
    card.getStyleClass().add("card");
    return card;
  }
}
