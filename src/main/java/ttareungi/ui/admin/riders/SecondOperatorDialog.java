package ttareungi.ui.admin.riders;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Another operator comes to the window and shows the PIN: for more points than one moves alone. */
final class SecondOperatorDialog {
  private final Messages messages;
  private final ModalHost host;
  private final AdminHouse house;
  private final TextField number = new TextField();
  private final PasswordField pin = new PasswordField();
  private final Label problem = new Label();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  SecondOperatorDialog(Messages messages, ModalHost host, AdminHouse house) {
    this.messages = messages;
    this.host = host;
    this.house = house;
    number.setId("second-number");
    pin.setId("second-pin");
    problem.setId("second-problem");
    problem.getStyleClass().add("help-note");
    problem.setWrapText(true);
  }

  /** {@code confirmed}: the number of the one who did; the dialog is closed before. */
  void ask(String points, long limit, Consumer<Long> confirmed) {
    var card =
        new DialogCard(messages, "admin.riders.second.title", points)
            .text("admin.riders.second.text", limit)
            .node(field("admin.riders.second.number", number))
            .node(field("admin.door.pin", pin))
            .node(problem)
            .action("admin.riders.second.no", host::close);
    Button yes = card.button("admin.riders.second.yes", () -> confirm(confirmed), "accent");
    yes.setDefaultButton(true);
    yes.disableProperty()
        .bind(number.textProperty().isEmpty().or(pin.textProperty().isEmpty()).or(busy));
    host.show(card);
    number.requestFocus();
  }

  private Node field(String key, TextField input) {
    return Parts.field(messages.bind(key), input);
  }

  private void confirm(Consumer<Long> confirmed) {
    var digits = pin.getText().toCharArray();
    pin.clear();
    var typed = number.getText().strip();
    long operatorNo = typed.matches("[0-9]{1,6}") ? Long.parseLong(typed) : 0;
    if (Actors.operator(operatorNo).equals(house.actor())) {
      Arrays.fill(digits, '\0');
      say(Problem.of(Rejection.of(Reason.SECOND_OPERATOR_SAME)));
      return;
    }
    busy.set(true);
    Background.supply(() -> attempt(operatorNo, digits))
        .onDone(entry -> answer(entry, operatorNo, confirmed))
        .onFault(cause -> {
          busy.set(false);
          say(Problem.of("fault.code", FaultCode.of(cause)));
        })
        .start();
  }

  private Entry attempt(long operatorNo, char[] digits) {
    try {
      return house.operators().enter(Actors.operator(operatorNo), operatorNo, digits);
    } finally {
      Arrays.fill(digits, '\0');
    }
  }

  private void answer(Entry entry, long operatorNo, Consumer<Long> confirmed) {
    busy.set(false);
    if (number.getScene() == null || !host.isOpen()) {
      return; // called off while the PIN was looked at
    }
    switch (entry) {
      case Entry.Opened _ -> {
        host.close();
        confirmed.accept(operatorNo);
      }
      case Entry.Wrong wrong ->
          say(
              wrong.left() > 0
                  ? Problem.of("admin.door.wrong", wrong.left())
                  : Problem.of("admin.door.wrong.last"));
      case Entry.Shut shut -> say(Problem.ofOperator(shut.rejection()));
    }
  }

  private void say(Problem why) {
    problem.setText(why.say(messages));
    pin.requestFocus();
  }
}
