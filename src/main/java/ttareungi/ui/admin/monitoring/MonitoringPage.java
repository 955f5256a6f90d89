package ttareungi.ui.admin.monitoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.kernel.Act;
import ttareungi.monitoring.Span;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** How the program itself is: its figures, its backups, and what is looked after. */
public final class MonitoringPage extends VBox {
  private final Messages messages;
  private final MonitoringViewModel model;
  private final Label health = new Label();
  private final Label fault = new Label();
  private final Errands errands;
  private final List<Panel> panels;

  public MonitoringPage(
      Messages messages,
      Formats formats,
      MonitoringViewModel model,
      AdminHouse house,
      Actions actions) {
    this.messages = messages;
    this.model = model;
    setId("monitoring");
    getStyleClass().addAll("page", "monitoring");
    errands = new Errands(messages, formats, model, house, actions);
    var busy = new SimpleBooleanProperty();
    busy.bind(model.jobs().jobProperty().isNotNull());
    var limits = house.upkeep().limits();
    var bus = new BusPanel(messages, formats);
    var commits = new CommitPanel(messages, limits.commit());
    var files = new FilesPanel(messages, limits);
    var heap = new HeapPanel(messages, formats);
    var backups = new BackupsPanel(messages, formats, model.jobs(), errands);
    var followers = new FollowersPanel(messages, limits, model.jobs()::resume, errands::rebuild);
    var checks = new ChecksPanel(messages, formats, errands::remedy, busy);
    panels = List.of(bus, commits, files, heap, backups, followers, checks);
    var top = new VBox(head(), note());
    top.getStyleClass().add("monitoring-top");
    var body = body(bus, commits, files, heap, backups, followers, checks);
    getChildren().addAll(top, scrolling(body));
    model.lookProperty().subscribe(look -> show());
    messages.languageProperty().subscribe(this::show);
  }

  /** As high as the window, and no lower than its cards can stand. */
  private static Node scrolling(Region body) {
    body.getStyleClass().add("monitoring-body");
    var scroll = new ScrollPane(body);
    scroll.setId("monitoring-scroll");
    scroll.getStyleClass().add("monitoring-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static Region body(
      Panel bus,
      Panel commits,
      Panel files,
      Panel heap,
      Panel backups,
      Panel followers,
      Panel checks) {
    var charts = row(bus, commits);
    charts.getStyleClass().add("chart-row");
    var left = new VBox(charts, row(files, heap), backups);
    left.getStyleClass().add("gutter");
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(backups, Priority.ALWAYS);
    var right = new VBox(followers, checks);
    right.getStyleClass().addAll("gutter", "monitoring-right");
    VBox.setVgrow(checks, Priority.ALWAYS);
    return row(left, right);
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("gutter");
    for (var node : nodes) {
      HBox.setHgrow(node, Priority.ALWAYS);
    }
    return row;
  }

  private Node head() {
    var title = Parts.label(messages.bind("monitoring"), "title-page");
    health.setId("monitoring-health");
    var every = Parts.label(messages.bind("monitoring.every"), "small", "muted");
    var save =
        Parts.button(
            messages,
            "monitoring-save",
            "monitoring.save",
            "fth-file-text",
            errands::saveDiagnostics);
    save.disableProperty().bind(model.jobs().jobProperty().isNotNull());
    var head =
        new HBox(title, health, Parts.gap(), every, spans(), new RoleGate(Act.MAINTAIN, save));
    head.getStyleClass().add("page-head");
    return head;
  }

  private Node spans() {
    Map<Span, ToggleButton> buttons = new EnumMap<>(Span.class);
    var row = new HBox();
    row.getStyleClass().add("segmented");
    for (var span : Span.values()) {
      var button = new ToggleButton();
      button.setId("span-" + span);
      button.textProperty().bind(messages.bind("monitoring.span." + span));
      button.accessibleTextProperty().bind(button.textProperty());
      buttons.put(span, button);
      row.getChildren().add(button);
    }
    Segmented.bind(new ToggleGroup(), buttons, model.spanProperty());
    return row;
  }

  /** What was seen before stays, and it is said that it is old. */
  private Node note() {
    var again = Parts.button(messages, "monitoring-retry", "admin.retry", model::refresh);
    again.getStyleClass().add("compact");
    var note = new HBox(new Icon("fth-alert-circle"), fault, Parts.gap(), again);
    note.setId("monitoring-error");
    note.getStyleClass().addAll("note", "danger");
    fault
        .textProperty()
        .bind(messages.bind("monitoring.error", model.faultProperty().map(code -> code)));
    return Parts.when(model.faultProperty().isNotNull(), note);
  }

  private void show() {
    var look = model.lookProperty().get();
    if (look == null) {
      return;
    }
    panels.forEach(panel -> panel.show(look));
    long toDo = look.toDo();
    health.setText(
        toDo == 0 ? messages.get("monitoring.well") : messages.get("monitoring.todo", toDo));
    health.getStyleClass().setAll("label", "pill", toDo == 0 ? "success" : "warning");
  }
}
