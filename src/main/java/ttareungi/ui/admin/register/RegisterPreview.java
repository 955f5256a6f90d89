package ttareungi.ui.admin.register;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.bikes.BikeLabel;
import ttareungi.ui.fx.Messages;

/** What will come of the form: the label, and the event that will be written. */
record RegisterPreview(Messages messages, RegisterViewModel model, FieldHelp help) {
  void show(StackPane label, Label event) {
    var paper = BikeLabel.tall(messages);
    label.getChildren().add(paper);
    model
        .problemsProperty()
        .subscribe(problems -> {
          var id = model.form().bikeId();
          if (problems.containsKey(Field.NUMBER) || id.isEmpty()) {
            paper.ghost();
          } else {
            paper.show(id.getAsLong());
          }
        });
    event
        .textProperty()
        .bind(help.say(this::eventWords, model.problemsProperty(), model.offer().docksProperty()));
  }

  private String eventWords() {
    var form = model.form();
    var colour = form.colour();
    var chosen = form.station();
    return messages.get(
        "admin.register.event.words",
        number(),
        colour == null ? "–" : messages.get("bike.colour." + colour.name()),
        form.day().map(Object::toString).orElse("–"),
        chosen == null ? "–" : chosen.name(messages.getLanguage()));
  }

  private String number() {
    var typed = new RegisterWords(messages, model).typed();
    return typed.isEmpty() ? "–" : typed;
  }
}
