package ttareungi.ui.admin.riders;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import ttareungi.care.JoinRider;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Makes a rider who has bought nothing yet. A free number is offered. */
final class JoinDialog {
  private final Messages messages;
  private final ModalHost host;
  private final RidersViewModel model;
  private final Deed deed;
  private final TextField number = new TextField();
  private final Label problem = new Label();

  JoinDialog(Messages messages, ModalHost host, RidersViewModel model) {
    this.messages = messages;
    this.host = host;
    this.model = model;
    deed = new Deed(model.house());
    number.setId("join-number");
    number.accessibleTextProperty().bind(messages.bind("admin.riders.number"));
    problem.setId("join-problem");
    problem.getStyleClass().add("help-note");
    problem.setWrapText(true);
  }

  void open() {
    var card =
        new DialogCard(messages, "admin.riders.join.dialog.title")
            .text("admin.riders.join.dialog.text")
            .node(Parts.field(messages.bind("admin.riders.number"), number))
            .node(problem)
            .action("admin.riders.join.dialog.no", host::close);
    Button yes = card.button("admin.riders.join.dialog.yes", this::join, "accent");
    yes.setDefaultButton(true);
    yes.disableProperty().bind(number.textProperty().isEmpty().or(deed.busyProperty()));
    host.show(card);
    number.requestFocus();
    model.freeNumber(this::offer);
  }

  private void offer(long free) {
    if (number.getText().isEmpty()) {
      number.setText(Ids.rider(free));
      number.selectAll();
    }
  }

  private void join() {
    var typed = Ids.parseRider(number.getText()).orElse(0);
    deed.send(
        actor -> new JoinRider(RequestId.next(), actor, typed),
        () -> {
          host.close();
          model.open(typed);
        },
        this::refused);
  }

  private void refused(Problem why) {
    problem.setText(why.say(messages));
  }
}
