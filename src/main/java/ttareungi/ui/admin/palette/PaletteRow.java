package ttareungi.ui.admin.palette;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.part.KeyCaps;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.BikeIcon;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** One line that was found. */
final class PaletteRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

  private final Label enter = KeyCaps.cap("Enter");

  PaletteRow(Messages messages, Hit hit, String typed) {
    getStyleClass().add("palette-row");
    pseudoClassStateChanged(IMPOSSIBLE, !hit.isPossible());
    var icon = new StackPane(hit.icon().isEmpty() ? new BikeIcon() : new Icon(hit.icon()));
    icon.getStyleClass().add("palette-icon");
    var title = new Marked(hit.title(), typed, "strong");
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(icon, title, new Marked(hit.detail(), typed, "muted"), Parts.gap());
    if (hit.chip() != null) {
      getChildren().add(hit.chip().make(messages));
    }
    end(hit);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(hit));
    choose(false);
  }

  private void end(Hit hit) {
    if (!hit.isPossible()) {
      var why = new Label(hit.impossible());
      why.getStyleClass().addAll("small", "muted", "why");
      getChildren().add(why);
    } else if (!hit.keys().isEmpty()) {
      getChildren().add(KeyCaps.cap(hit.keys()));
    } else {
      getChildren().add(enter);
    }
  }

  private static String said(Hit hit) {
    var reason = hit.impossible() == null ? "" : " " + hit.impossible();
    return (hit.title() + " " + hit.detail()).strip() + reason;
  }

  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    seen(enter, chosen);
  }

  private static void seen(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }
}
