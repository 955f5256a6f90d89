package ttareungi.ui.admin.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.event.Role;
import ttareungi.kernel.Act;
import ttareungi.operator.Operator;
import ttareungi.ui.admin.door.Avatar;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** One operator: name, number and role; the role leads to what may be done. */
final class OperatorLine extends HBox {
  private final Messages messages;
  private final OperatorActs acts;
  private final Operator operator;
  private final boolean isLast;

  /** {@code isLast}: the only administrator, who stays one. */
  OperatorLine(
      Messages messages, OperatorActs acts, Operator operator, boolean isMe, boolean isLast) {
    this.messages = messages;
    this.acts = acts;
    this.operator = operator;
    this.isLast = isLast;
    setId("operator-" + operator.operatorNo());
    getStyleClass().add("operator-line");
    var words = words(isMe);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(new Avatar(operator.name()), words, new RoleGate(Act.MANAGE_OPERATORS, menu()));
  }

  private Node words(boolean isMe) {
    var name = new Label(operator.name());
    name.getStyleClass().add("strong");
    var head = new HBox(name);
    head.getStyleClass().add("event-row");
    if (isMe) {
      var me = Parts.label(messages.bind("admin.settings.operator.me"), "pill");
      me.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(me);
    }
    var number =
        Parts.label(
            messages.bind("admin.settings.operator.number", "" + operator.operatorNo()),
            "small",
            "muted");
    var words = new VBox(head, number);
    words.setMinWidth(0);
    if (isLast) {
      var last = Parts.label(messages.bind("admin.settings.operator.last"), "small", "muted");
      last.setId("operator-" + operator.operatorNo() + "-last");
      last.setWrapText(true);
      words.getChildren().add(last);
    }
    return words;
  }

  private MenuButton menu() {
    var menu = new MenuButton();
    menu.setId("operator-" + operator.operatorNo() + "-menu");
    menu.getStyleClass().add("compact");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.textProperty().bind(messages.bind("role." + operator.role()));
    menu.accessibleTextProperty()
        .bind(messages.bind("admin.settings.operator.menu", operator.name(), menu.textProperty()));
    for (var role : Role.values()) {
      menu.getItems().add(role(role));
    }
    var pin = item("pin", "admin.settings.operator.pin", "fth-key", () -> acts.newPin(operator));
    var remove =
        item(
            "remove",
            "admin.settings.operator.remove",
            "fth-user-minus",
            () -> acts.remove(operator));
    remove.setDisable(isLast);
    menu.getItems().addAll(new SeparatorMenuItem(), pin, remove);
    return menu;
  }

  private MenuItem role(Role role) {
    boolean is = role == operator.role();
    var item =
        item(
            role.name().toLowerCase(Locale.ROOT),
            "role." + role,
            is ? "fth-check" : "fth-shield",
            () -> acts.changeRole(operator, role));
    item.setDisable(is || isLast);
    return item;
  }

  private MenuItem item(String id, String key, String icon, Runnable work) {
    var item = new MenuItem();
    item.setId("operator-" + operator.operatorNo() + "-" + id);
    item.textProperty().bind(messages.bind(key));
    item.setGraphic(new Icon(icon));
    item.setOnAction(event -> work.run());
    return item;
  }
}
