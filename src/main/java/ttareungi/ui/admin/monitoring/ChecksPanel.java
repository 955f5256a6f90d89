package ttareungi.ui.admin.monitoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.kernel.Act;
import ttareungi.monitoring.Check.Kind;
import ttareungi.monitoring.Check.Remedy;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** What is looked after, and the one thing to do where something is not well. */
final class ChecksPanel extends Panel {
  private final Messages messages;
  private final Formats formats;
  private final Consumer<Remedy> remedies;
  private final VBox rows = new VBox();
  private final Map<Kind, CheckRow> byKind = new EnumMap<>(Kind.class);

  ChecksPanel(
      Messages messages, Formats formats, Consumer<Remedy> remedies, ObservableBooleanValue busy) {
    super(messages, "monitoring.checks", "monitoring-checks");
    this.messages = messages;
    this.formats = formats;
    this.remedies = remedies;
    var again =
        Parts.button(
            messages,
            "monitoring-check",
            "monitoring.check",
            "fth-refresh-cw",
            () -> remedies.accept(Remedy.CHECK));
    again.getStyleClass().add("flat");
    again.disableProperty().bind(busy);
    head().getChildren().add(new RoleGate(Act.MAINTAIN, again));
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("checks-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  @Override
  void show(Look look) {
    for (var check : look.checks()) {
      byKind.computeIfAbsent(check.kind(), this::row).show(check);
    }
  }

  private CheckRow row(Kind kind) {
    var row = new CheckRow(messages, formats, kind, remedies);
    rows.getChildren().add(row);
    return row;
  }
}
