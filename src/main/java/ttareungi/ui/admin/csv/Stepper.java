package ttareungi.ui.admin.csv;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The four steps, and at which of them the file is. */
final class Stepper extends HBox {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final List<Label> steps;

  Stepper(Messages messages, CsvViewModel model) {
    getStyleClass().add("stepper");
    setId("csv-steps");
    steps =
        List.of("csv.step.file", "csv.step.columns", "csv.step.trial", "csv.step.import").stream()
            .map(key -> step(messages, key))
            .toList();
    for (var step : steps) {
      if (!getChildren().isEmpty()) {
        var line = new Region();
        line.getStyleClass().add("line");
        getChildren().add(line);
      }
      getChildren().add(step);
    }
    model.stageProperty().subscribe(this::show);
  }

  private static Label step(Messages messages, String key) {
    var step = new Label();
    step.getStyleClass().add("step");
    step.textProperty().bind(messages.bind(key));
    return step;
  }

  private void show(Stage stage) {
    int now =
        switch (stage) {
          case NO_FILE, READING -> 0;
          case COLUMNS -> 1;
          case TRYING -> 2;
          case TRIED, IMPORTING, SEALING -> 3;
          case DONE -> 4;
        };
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      step.pseudoClassStateChanged(NOW, i == now);
      step.pseudoClassStateChanged(PAST, i < now);
      step.setGraphic(i < now ? check() : number(i + 1));
    }
  }

  private static Label check() {
    var mark = number(0);
    mark.setText("");
    mark.setGraphic(new Icon("fth-check"));
    return mark;
  }

  private static Label number(int number) {
    var mark = new Label(String.valueOf(number));
    mark.getStyleClass().add("mark");
    return mark;
  }
}
