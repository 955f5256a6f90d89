package ttareungi.ui.admin.riders;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.LazyTable;

/**
 * A number that leads to what it names; plain words where it leads nowhere. That of a payment may
 * be longer than its column, and is whole under the mouse.
 */
final class LinkCell extends Hyperlink {
  private final Actions actions;
  private final Tooltip whole = new Tooltip();
  private @Nullable Target target;

  LinkCell(Actions actions) {
    this.actions = actions;
    getStyleClass().add("cell-link");
    accessibleTextProperty().bind(textProperty());
    whole.textProperty().bind(textProperty());
    setOnAction(event -> go());
  }

  void show(String words, @Nullable Target to) {
    boolean isLong = to instanceof Target.Payment;
    getStyleClass().remove(LazyTable.LONG_NUMBER);
    if (isLong) {
      getStyleClass().add(LazyTable.LONG_NUMBER);
    }
    setText(words);
    setTooltip(isLong ? whole : null);
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
