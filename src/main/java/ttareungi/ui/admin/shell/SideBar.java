package ttareungi.ui.admin.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.common.BikeIcon;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The way to the sections that the house has, by their groups. */
final class SideBar extends VBox {
  private final Messages messages;
  private final ObjectProperty<Section> chosen;
  private final List<Label> heads = new ArrayList<>();
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
  private boolean narrow;

  SideBar(Messages messages, ObjectProperty<Section> chosen) {
    this.messages = messages;
    setId("nav");
    getStyleClass().add("nav");
    this.chosen = chosen;
    offer(Set.of(Section.DASHBOARD, Section.BIKES));
  }

  void offer(Set<Section> there) {
    getChildren().clear();
    heads.clear();
    buttons.clear();
    for (var section : Section.values()) {
      if (there.contains(section)) {
        add(section);
      }
    }
    Segmented.bind(new ToggleGroup(), buttons, chosen);
    narrow(narrow);
  }

  private void add(Section section) {
    boolean first = buttons.keySet().stream().noneMatch(s -> s.group() == section.group());
    if (first) {
      getChildren().add(head(section.group()));
    }
    getChildren().add(button(section, buttons.size() + 1));
  }

  private Label head(Section.Group group) {
    var head = new Label();
    head.getStyleClass().add("nav-group");
    head.textProperty().bind(messages.bind("admin.nav." + group));
    heads.add(head);
    return head;
  }

  private ToggleButton button(Section section, int place) {
    var button = new ToggleButton();
    button.setId("nav-" + section.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("nav-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setGraphic(icon(section));
    button.textProperty().bind(messages.bind("admin.section." + section));
    button.accessibleTextProperty().bind(button.textProperty());
    var tip = new Tooltip();
    tip.textProperty().bind(messages.bind("admin.nav.tip", button.textProperty(), place));
    button.setTooltip(tip);
    buttons.put(section, button);
    return button;
  }

  private static Node icon(Section section) {
    return section.icon().isEmpty() ? new BikeIcon() : new Icon(section.icon());
  }

  /** Icons alone. */
  void narrow(boolean now) {
    narrow = now;
    heads.forEach(head -> {
      head.setVisible(!now);
      head.setManaged(!now);
    });
    var display = now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    buttons.values().forEach(button -> button.setContentDisplay(display));
  }
}
