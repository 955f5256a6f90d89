package ttareungi.ui.admin.shell;

import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ttareungi.ui.admin.Section;
import ttareungi.ui.common.BikeIcon;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The way to one section, with how many there are of what it shows. */
final class NavItem extends ToggleButton {
  private final Section section;
  private final Label word = new Label();
  private final Label count = new Label();

  NavItem(Messages messages, Section section, int place) {
    this.section = section;
    setId("nav-" + section.name().toLowerCase(Locale.ROOT));
    getStyleClass().add("nav-item");
    setMaxWidth(Double.MAX_VALUE);
    textProperty().bind(messages.bind("admin.section." + section));
    accessibleTextProperty().bind(textProperty());
    word.textProperty().bind(textProperty());
    word.getStyleClass().add("word");
    count.getStyleClass().add("pill");
    count.setMinWidth(USE_PREF_SIZE);
    count.setVisible(false);
    count.pseudoClassStateChanged(PseudoClass.getPseudoClass("some"), section == Section.STATIONS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    var tip = new Tooltip();
    tip.textProperty().bind(messages.bind("admin.nav.tip", textProperty(), place));
    setTooltip(tip);
  }

  /** The icon alone, or all of it. */
  void narrow(boolean now) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var content = now ? new HBox(icon()) : new HBox(icon(), word, gap, count);
    content.getStyleClass().add("content");
    content
        .prefWidthProperty()
        .bind(Bindings.createDoubleBinding(this::inside, widthProperty(), insetsProperty()));
    setGraphic(content);
  }

  private double inside() {
    return getWidth() - getInsets().getLeft() - getInsets().getRight();
  }

  void follow(ObservableValue<Map<Section, Long>> counts) {
    counts.subscribe(now -> {
      long some = now.getOrDefault(section, 0L);
      count.setVisible(some > 0);
      count.setText(Formats.grouped(some));
    });
  }

  private Node icon() {
    return section.icon().isEmpty() ? new BikeIcon() : new Icon(section.icon());
  }
}
