package ttareungi.ui.admin.monitoring;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.monitoring.Limits;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Bytes;
import ttareungi.ui.fx.Messages;

/** How large the files of the data are. */
final class FilesPanel extends Panel {
  private static final int PERCENT = 100;

  private final Messages messages;
  private final Limits limits;
  private final Label file = figure("monitoring-file");
  private final Label wal = figure("monitoring-wal");
  private final Label dashboard = figure("monitoring-dashboard");
  private final Label room = figure("monitoring-room");
  private final ProgressBar bar = new ProgressBar(0);
  private final Label share = new Label();

  FilesPanel(Messages messages, Limits limits) {
    super(messages, "monitoring.files", "monitoring-files");
    this.messages = messages;
    this.limits = limits;
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(share.textProperty());
    share.getStyleClass().addAll("small", "muted");
    var figures =
        new HBox(
            pair("monitoring.files.database", file),
            pair("monitoring.files.wal", wal),
            pair("monitoring.files.dashboard", dashboard),
            pair("monitoring.files.room", room));
    figures.getStyleClass().add("figures");
    var body = new VBox(figures, bar, share);
    body.getStyleClass().add("panel-body");
    getChildren().add(body);
  }

  private static Label figure(String id) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add("panel-figure");
    return label;
  }

  private Node pair(String key, Label figure) {
    var pair = new VBox(Parts.label(messages.bind(key), "small", "muted"), figure);
    HBox.setHgrow(pair, Priority.ALWAYS);
    return pair;
  }

  @Override
  void show(Look look) {
    var sizes = look.read().sizes();
    long used = sizes.database() + sizes.wal();
    file.setText(Bytes.say(sizes.database()));
    wal.setText(Bytes.say(sizes.wal()));
    dashboard.setText(Bytes.say(sizes.dashboard()));
    room.setText(Bytes.say(sizes.room()));
    bar.setProgress(Math.min(1, (double) used / limits.database()));
    long percent = Math.round((double) used * PERCENT / limits.database());
    share.setText(messages.get("monitoring.files.share", Bytes.say(limits.database()), percent));
    aside(messages.get("monitoring.files.mode"));
  }

  /** All that is read here, for whoever wants to know whether a word is whole. */
  Stream<Label> labels() {
    return Stream.of(file, wal, dashboard, room, share);
  }
}
