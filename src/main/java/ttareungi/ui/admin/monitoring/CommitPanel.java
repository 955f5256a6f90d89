package ttareungi.ui.admin.monitoring;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** How long commits took of late. */
final class CommitPanel extends Panel {
  private final Messages messages;
  private final Histogram bars;
  private final Label half = figure("monitoring-p50");
  private final Label most = figure("monitoring-p95");
  private final Label nearlyAll = figure("monitoring-p99");

  CommitPanel(Messages messages, Duration limit) {
    super(messages, "monitoring.commit", "monitoring-commit");
    this.messages = messages;
    bars = new Histogram(limit);
    VBox.setVgrow(bars, Priority.ALWAYS);
    var line = new HBox(pair("p50", half), pair("p95", most), pair("p99", nearlyAll));
    line.getStyleClass().add("percentiles");
    var slot = new VBox(bars, line);
    slot.getStyleClass().add("panel-body");
    VBox.setVgrow(slot, Priority.ALWAYS);
    getChildren().add(slot);
  }

  private static Label figure(String id) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add("strong");
    return label;
  }

  private static HBox pair(String name, Label figure) {
    var caption = new Label(name);
    caption.getStyleClass().add("muted");
    var pair = new HBox(caption, figure);
    pair.getStyleClass().add("percentile");
    return pair;
  }

  @Override
  void show(Look look) {
    var commits = look.read().commits();
    bars.show(commits);
    half.setText(Figures.millis(commits.p50()));
    most.setText(Figures.millis(commits.p95()));
    nearlyAll.setText(Figures.millis(commits.p99()));
    aside(messages.get("monitoring.commit.count", Formats.grouped(commits.count())));
    bars.setAccessibleText(
        messages.get(
            "monitoring.commit.said", half.getText(), most.getText(), nearlyAll.getText()));
  }
}
