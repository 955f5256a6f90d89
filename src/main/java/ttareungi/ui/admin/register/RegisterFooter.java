package ttareungi.ui.admin.register;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Messages;

/** The foot of the form: what was refused, how much is still to mend, and the two buttons. */
final class RegisterFooter {
  private final Messages messages;
  private final RegisterViewModel model;
  private final Label refused;
  private final Button cancel;
  private boolean askedToLeave;

  RegisterFooter(Messages messages, RegisterViewModel model, Label refused, Button cancel) {
    this.messages = messages;
    this.model = model;
    this.refused = refused;
    this.cancel = cancel;
  }

  void show(Label toMend, Button save, FieldHelp help) {
    var problems = model.problemsProperty();
    toMend.textProperty().bind(help.say(this::mendWords, problems));
    save.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(Bindings.createBooleanBinding(() -> !problems.get().isEmpty(), problems)));
    cancel.textProperty().bind(messages.bind("admin.cancel"));
    cancel.accessibleTextProperty().bind(cancel.textProperty());
    note("");
    problems.subscribe(this::noteRefusal);
  }

  /** A form with something in it asks once; true where it may be closed. */
  boolean mayLeave() {
    if (!model.isDirty() || askedToLeave) {
      return true;
    }
    askedToLeave = true;
    note(messages.get("admin.register.leave"));
    cancel.textProperty().bind(messages.bind("admin.register.leave.yes"));
    return false;
  }

  private void noteRefusal(Map<Field, Problem> problems) {
    var problem = problems.get(Field.FORM);
    if (problem != null) {
      note(problem.say(messages));
    } else if (!askedToLeave) {
      note("");
    }
  }

  private void note(String words) {
    refused.setText(words);
    refused.setVisible(!words.isEmpty());
    refused.setManaged(!words.isEmpty());
  }

  private String mendWords() {
    int count = model.problemsProperty().get().size();
    return count == 0 ? "" : messages.get("admin.register.mend", count);
  }
}
