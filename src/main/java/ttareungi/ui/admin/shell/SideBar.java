package ttareungi.ui.admin.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.fx.Messages;

/** The way to the sections that the house has, by their groups. */
final class SideBar extends VBox {
  private final Messages messages;
  private final ObjectProperty<Section> chosen;
  private final ObservableValue<Map<Section, Long>> counts;
  private final List<Label> heads = new ArrayList<>();
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
  private final List<NavItem> items = new ArrayList<>();
  private boolean narrow;

  SideBar(
      Messages messages,
      ObjectProperty<Section> chosen,
      ObservableValue<Map<Section, Long>> counts) {
    this.messages = messages;
    this.counts = counts;
    setId("nav");
    getStyleClass().add("nav");
    this.chosen = chosen;
    offer(Set.of(Section.DASHBOARD, Section.BIKES));
  }

  void offer(Set<Section> there) {
    getChildren().clear();
    heads.clear();
    buttons.clear();
    items.clear();
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

  private NavItem button(Section section, int place) {
    var button = new NavItem(messages, section, place);
    button.follow(counts);
    buttons.put(section, button);
    items.add(button);
    return button;
  }

  /** Icons alone. */
  void narrow(boolean now) {
    narrow = now;
    heads.forEach(head -> {
      head.setVisible(!now);
      head.setManaged(!now);
    });
    items.forEach(item -> item.narrow(now));
  }
}
