package ttareungi.ui.admin.wizard;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.wizard.WizardModel.Step;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** One step at the side: done, now, or to come; and what it brought. */
final class StepMark extends HBox {
  private final Step step;
  private final StackPane disc = new StackPane();
  private final Label number = new Label();
  private final Icon done = new Icon("fth-check");

  StepMark(Messages messages, Step step, WizardModel model) {
    this.step = step;
    getStyleClass().add("step-mark");
    number.setText(Integer.toString(step.place()));
    disc.getStyleClass().add("disc");
    disc.getChildren().addAll(number, done);
    var name = new Label();
    name.getStyleClass().add("strong");
    name.textProperty().bind(messages.bind("admin.wizard." + step));
    var aside = new Label();
    aside.getStyleClass().add("small");
    aside
        .textProperty()
        .bind(
            switch (step) {
              case OPERATOR -> model.nameProperty();
              case STATION -> model.stationProperty();
              case BIKES -> messages.bind("admin.wizard.BIKES.aside");
              case KIOSK -> messages.bind("admin.wizard.KIOSK.aside");
            });
    aside.managedProperty().bind(aside.textProperty().isNotEmpty());
    var words = new VBox(name, aside);
    words.getStyleClass().add("words");
    getChildren().addAll(disc, words);
    model.stepProperty().subscribe(this::show);
  }

  private void show(Step now) {
    int past = Integer.signum(now.compareTo(step));
    getStyleClass().removeAll("done", "now", "later");
    getStyleClass().add(past > 0 ? "done" : past == 0 ? "now" : "later");
    done.setVisible(past > 0);
    number.setVisible(past <= 0);
  }
}
