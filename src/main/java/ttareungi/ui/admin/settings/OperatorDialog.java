package ttareungi.ui.admin.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.operator.Operator;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Somebody becomes an operator, or gets another PIN: it is typed twice, and not a weak one. */
final class OperatorDialog {
  private final Messages messages;
  private final ModalHost host;
  private final NewPin model;
  private final TextField number = new TextField();
  private final TextField name = new TextField();
  private final ComboBox<Role> role = new ComboBox<>();
  private final PasswordField pin = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final WhyForm why;
  private final Label problem = new Label();

  OperatorDialog(Messages messages, AdminHouse house, ModalHost host) {
    this.messages = messages;
    this.host = host;
    model = new NewPin(house);
    why = new WhyForm(messages, Cause.STAFF_CHANGE, Cause.LOST, Cause.OTHER);
    number.setId("operator-number");
    name.setId("operator-name");
    role.setId("operator-role");
    pin.setId("operator-pin");
    again.setId("operator-again");
    problem.setId("operator-problem");
    problem.getStyleClass().add("help-note");
    problem.setWrapText(true);
    role.getItems().setAll(Role.values());
    role.setValue(Role.OPERATOR);
    role.setMaxWidth(Double.MAX_VALUE);
    role.setConverter(new RoleWords());
    model.problemProperty().subscribe(this::say);
  }

  /** {@code free}: the number that is offered. */
  void add(long free) {
    number.setText("" + free);
    var card =
        new DialogCard(messages, "admin.settings.add.title")
            .node(field("admin.settings.add.name", name))
            .node(field("admin.settings.add.number", number))
            .node(Parts.field(messages.bind("admin.settings.add.role"), role));
    show(card, "admin.settings.add.yes", () -> add());
    name.requestFocus();
  }

  void newPin(Operator operator) {
    var card =
        new DialogCard(messages, "admin.settings.pin.title", operator.name())
            .text("admin.settings.pin.text");
    show(card, "admin.settings.pin.yes", () -> reset(operator));
    pin.requestFocus();
  }

  private void show(DialogCard card, String yes, Runnable work) {
    card.node(field("admin.settings.add.pin", pin))
        .node(field("admin.settings.add.again", again))
        .node(why)
        .node(problem)
        .action("admin.settings.add.no", host::close);
    Button button = card.button(yes, work, "accent");
    button.setId("operator-yes");
    button.setDefaultButton(true);
    button.disableProperty().bind(model.busyProperty());
    host.show(card);
  }

  private Node field(String key, TextInputControl input) {
    return Parts.field(messages.bind(key), input);
  }

  private void add() {
    var role = this.role.getValue();
    model.add(number.getText(), name.getText(), role, taken(pin), taken(again), why(), this::added);
  }

  private void added() {
    host.close();
    host.toasts().success("admin.settings.add.done", name.getText().strip());
  }

  private void reset(Operator operator) {
    model.reset(
        operator,
        taken(pin),
        taken(again),
        why(),
        () -> {
          host.close();
          host.toasts().success("admin.settings.pin.done", operator.name());
        });
  }

  private @Nullable Why why() {
    return why.whyProperty().get();
  }

  /** Nothing of it stays in the field. */
  private static char[] taken(PasswordField field) {
    var digits = field.getText().toCharArray();
    field.clear();
    return digits;
  }

  private void say(@Nullable Problem wrong) {
    problem.setText(wrong == null ? "" : wrong.say(messages));
  }

  private final class RoleWords extends StringConverter<Role> {
    @Override
    public String toString(@Nullable Role of) {
      return of == null ? "" : messages.get("role." + of);
    }

    @Override
    public Role fromString(String words) {
      throw new UnsupportedOperationException("roles are chosen, not typed");
    }
  }
}
