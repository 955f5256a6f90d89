package ttareungi.ui.admin.dashboard;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import ttareungi.ui.fx.Messages;

/** The menu of what the feed may show. */
record FeedKinds(Messages messages, ObjectProperty<FeedKind> chosen) {

  void offer(MenuButton button) {
    var group = new ToggleGroup();
    for (var kind : FeedKind.values()) {
      var item = new RadioMenuItem();
      item.textProperty().bind(messages.bind("admin.feed.kind." + kind));
      item.setToggleGroup(group);
      item.setSelected(kind == chosen.get());
      item.setOnAction(event -> chosen.set(kind));
      button.getItems().add(item);
    }
  }
}
