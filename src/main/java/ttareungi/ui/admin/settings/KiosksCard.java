package ttareungi.ui.admin.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** The kiosks of stations of which something is known: their panels, and whether they serve. */
final class KiosksCard extends VBox {
  private final Messages messages;
  private final SettingsViewModel model;
  private final PanelDialog dialog;

  KiosksCard(Messages messages, SettingsViewModel model, ModalHost host) {
    this.messages = messages;
    this.model = model;
    dialog = new PanelDialog(messages, host, model);
    setId("settings-panels");
    model.sightProperty().subscribe(this::show);
    messages.languageProperty().subscribe(() -> show(model.sightProperty().get()));
  }

  Node add() {
    var add =
        Parts.button(messages, "kiosk-add", "admin.settings.kiosk.add", "fth-plus", dialog::add);
    add.getStyleClass().add("compact");
    return new RoleGate(Act.CHANGE_SETTINGS, add);
  }

  private void show(@Nullable Sight sight) {
    if (sight == null) {
      return;
    }
    var lines = KioskLine.of(sight);
    getChildren().setAll(lines.stream().map(this::line).toList());
    var note =
        Parts.label(
            messages.bind(
                lines.isEmpty() ? "admin.settings.kiosk.none" : "admin.settings.kiosk.note"),
            "small",
            "muted");
    note.getStyleClass().add("kiosk-note");
    note.setWrapText(true);
    getChildren().add(note);
  }

  private Node line(KioskLine kiosk) {
    var name =
        new Label(
            model
                .names()
                .of(kiosk.stationId(), messages.getLanguage())
                .orElse("" + kiosk.stationId()));
    name.getStyleClass().add("strong");
    var panel = new Label(panel(kiosk));
    panel.getStyleClass().addAll("small", "muted");
    var words = new VBox(name, panel);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, state(kiosk), new RoleGate(Act.CHANGE_SETTINGS, edit(kiosk)));
    line.getStyleClass().add("operator-line");
    line.setId("kiosk-" + kiosk.stationId());
    return line;
  }

  private String panel(KioskLine kiosk) {
    var size = kiosk.panel();
    return messages.get(
        "admin.settings.kiosk.panel",
        size.pxPerMm().isEmpty() ? "\u2013" : size.pxPerMm(),
        size.bottomMm().isEmpty() ? "\u2013" : size.bottomMm());
  }

  private Label state(KioskLine kiosk) {
    var key = kiosk.isOut() ? "admin.settings.kiosk.out" : "admin.settings.kiosk.serves";
    var state = Parts.label(messages.bind(key), "pill", kiosk.isOut() ? "danger" : "success");
    state.setMinWidth(Region.USE_PREF_SIZE);
    return state;
  }

  private Button edit(KioskLine kiosk) {
    var edit =
        Parts.button(
            messages,
            "kiosk-" + kiosk.stationId() + "-edit",
            "admin.settings.kiosk.edit",
            () -> dialog.edit(kiosk));
    edit.setGraphic(new Icon("fth-edit-2"));
    edit.setMinWidth(Region.USE_PREF_SIZE);
    edit.getStyleClass().add("compact");
    return edit;
  }
}
