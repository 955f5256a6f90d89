package ttareungi.ui.admin.monitoring;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.monitoring.Measure;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** How many events and commands a second. */
final class BusPanel extends Panel {
  private final Messages messages;
  private final Label now = new Label();
  private final Label unit = new Label();
  private final CourseChart chart;

  BusPanel(Messages messages, Formats formats) {
    super(messages, "monitoring.bus", "monitoring-bus");
    this.messages = messages;
    chart = new CourseChart(formats, 4);
    now.setId("monitoring-events");
    now.getStyleClass().add("panel-figure");
    unit.getStyleClass().addAll("small", "muted");
    head().getChildren().addAll(now, unit);
    var slot = new VBox(chart);
    slot.getStyleClass().add("panel-body");
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox.setVgrow(slot, Priority.ALWAYS);
    getChildren().add(slot);
  }

  @Override
  void show(Look look) {
    var read = look.read();
    now.setText(Figures.number(read.events()));
    unit.setText(messages.get("monitoring.bus.unit"));
    aside(messages.get("monitoring.bus.commands", Figures.number(read.commands())));
    chart.show(look.course(Measure.EVENTS), look.span(), read.at(), 1);
    chart.setAccessibleText(messages.get("monitoring.bus.said", Figures.number(read.events())));
  }
}
