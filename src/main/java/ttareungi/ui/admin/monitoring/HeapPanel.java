package ttareungi.ui.admin.monitoring;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.monitoring.Measure;
import ttareungi.ui.common.Bytes;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** What the program takes of the machine: memory, and the time of the window's thread. */
final class HeapPanel extends Panel {
  private final Messages messages;
  private final CourseChart chart;
  private final Label pause = new Label();
  private final Label frames = new Label();

  HeapPanel(Messages messages, Formats formats) {
    super(messages, "monitoring.heap", "monitoring-heap");
    this.messages = messages;
    chart = new CourseChart(formats, 0);
    chart.getStyleClass().add("heap-chart");
    VBox.setVgrow(chart, Priority.ALWAYS);
    pause.getStyleClass().addAll("small", "muted");
    frames.setId("monitoring-frames");
    frames.getStyleClass().addAll("small", "muted");
    var body = new VBox(chart, pause, frames);
    body.getStyleClass().add("panel-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(body);
  }

  @Override
  void show(Look look) {
    var read = look.read();
    var heap = read.heap();
    aside(Bytes.say(heap.used()) + " / " + Bytes.say(heap.most()));
    chart.show(look.course(Measure.HEAP), look.span(), read.at(), 1);
    chart.setAccessibleText(
        messages.get("monitoring.heap.said", Bytes.say(heap.used()), Bytes.say(heap.most())));
    pause.setText(messages.get("monitoring.heap.pause", Figures.millis(heap.pause())));
    frames.setText(
        messages.get(
            "monitoring.heap.frames",
            Figures.millis(read.frames().p95()),
            Figures.millis(read.delays().p95())));
  }
}
