package ttareungi.ui.admin.riders;

import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Target;

/** A number that leads to what it names; plain words where it leads nowhere. */
final class LinkCell extends Hyperlink {
  private final Actions actions;
  private @Nullable Target target;

  LinkCell(Actions actions) {
    this.actions = actions;
    getStyleClass().add("cell-link");
    accessibleTextProperty().bind(textProperty());
    setOnAction(event -> go());
  }

  void show(String words, @Nullable Target to) {
    setText(words);
    target = to;
    setVisited(false);
    setDisable(to == null);
  }

  private void go() {
    setVisited(false);
    if (target != null) {
      actions.show(target);
    }
  }
}
