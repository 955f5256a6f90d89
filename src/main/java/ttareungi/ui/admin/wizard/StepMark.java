package ttareungi.ui.admin.wizard;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    aside.textProperty().bind(aside(messages, model));
    aside.setWrapText(true);
    var words = new VBox(name, aside);
    words.getStyleClass().add("words");
    getChildren().addAll(way(), words);
    model.stepProperty().subscribe(this::show);
  }

  /** The disc, and the line to the next one. */
  private VBox way() {
    var line = new Region();
    line.getStyleClass().add("step-line");
    line.setVisible(step != Step.KIOSK);
    var way = new VBox(disc, line);
    way.getStyleClass().add("step-way");
    return way;
  }

  private ObservableValue<String> aside(Messages messages, WizardModel model) {
    return switch (step) {
      case OPERATOR ->
          once(
              model.nameProperty(),
              messages.bind("admin.wizard.OPERATOR.aside", model.nameProperty()));
      case STATION ->
          once(
              model.stationProperty(),
              messages.bind(
                  "admin.wizard.STATION.aside", model.stationProperty(), model.docksProperty()));
      case BIKES -> messages.bind("admin.wizard.BIKES.aside");
      case KIOSK -> messages.bind("admin.wizard.KIOSK.aside");
    };
  }

  private static ObservableValue<String> once(
      ObservableStringValue known, ObservableStringValue words) {
    return Bindings.when(Bindings.isNotEmpty(known)).then(words).otherwise("");
  }

  private void show(Step now) {
    int past = Integer.signum(now.compareTo(step));
    getStyleClass().removeAll("done", "now", "later");
    getStyleClass().add(past > 0 ? "done" : past == 0 ? "now" : "later");
    done.setVisible(past > 0);
    number.setVisible(past <= 0);
  }
}
