package ttareungi.ui.admin.settings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.RequestId;
import ttareungi.setting.ChangePanel;
import ttareungi.ui.admin.KioskPanels.Size;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.StationPicker;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** The panel of one station's kiosk: how fine it is, and how high it hangs. */
final class PanelDialog {
  /** In the file of the machine. */
  private static final String SCALE = "kiosk.panel.px.per.mm.";

  private static final String BOTTOM = "kiosk.panel.bottom.mm.";
  private static final String MEASURE = "|[0-9]{1,4}([.][0-9]{1,2})?";

  private final Messages messages;
  private final ModalHost host;
  private final SettingsViewModel model;
  private final Deed deed;

  PanelDialog(Messages messages, ModalHost host, SettingsViewModel model) {
    this.messages = messages;
    this.host = host;
    this.model = model;
    deed = new Deed(model.house());
  }

  void add() {
    open(null);
  }

  void edit(KioskLine kiosk) {
    open(kiosk);
  }

  private void open(@Nullable KioskLine kiosk) {
    var size = kiosk == null ? Size.UNKNOWN : kiosk.panel();
    var scale = field("panel-scale", size.pxPerMm());
    var bottom = field("panel-bottom", size.bottomMm());
    var problem = new Label();
    problem.setId("panel-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("help-note");
    var picker = StationPicker.ofAll(messages, model.house().bikes());
    var card = new DialogCard(messages, "admin.settings.panel.title");
    if (kiosk == null) {
      card.node(picker);
    } else {
      card.text("admin.settings.panel.station", "" + kiosk.stationId());
    }
    card.node(Parts.field(messages.bind("admin.settings.panel.scale"), scale))
        .node(Parts.field(messages.bind("admin.settings.panel.bottom"), bottom))
        .text("admin.settings.panel.text")
        .node(problem)
        .action("admin.settings.panel.no", host::close);
    var yes =
        card.button(
            "admin.settings.panel.yes",
            () -> {
              long station =
                  kiosk == null ? picker.chosenProperty().get().stationId() : kiosk.stationId();
              keep(station, new Size(scale.getText().strip(), bottom.getText().strip()), problem);
            },
            "accent");
    yes.setId("panel-yes");
    yes.setDefaultButton(true);
    if (kiosk == null) {
      yes.disableProperty().bind(picker.chosenProperty().isNull());
    }
    host.show(card);
  }

  private static TextField field(String id, String value) {
    var field = new TextField(value);
    field.setId(id);
    return field;
  }

  private void keep(long stationId, Size wanted, Label problem) {
    if (!isMeasure(wanted.pxPerMm(), 1) || !isMeasure(wanted.bottomMm(), 0)) {
      problem.setText(messages.get("admin.settings.panel.wrong"));
      return;
    }
    var sight = model.sightProperty().get();
    var before =
        sight == null ? Size.UNKNOWN : sight.panels().getOrDefault(stationId, Size.UNKNOWN);
    var lines =
        List.of(
            new ChangePanel.Line(SCALE + stationId, before.pxPerMm(), wanted.pxPerMm()),
            new ChangePanel.Line(BOTTOM + stationId, before.bottomMm(), wanted.bottomMm()));
    deed.send(
        actor -> new ChangePanel(RequestId.next(), actor, stationId, lines),
        () -> write(stationId, wanted, problem),
        refusal -> problem.setText(refusal.say(messages)));
  }

  /** Empty is as it is for all. */
  private static boolean isMeasure(String typed, double least) {
    return typed.matches(MEASURE) && (typed.isEmpty() || Double.parseDouble(typed) >= least);
  }

  private void write(long stationId, Size wanted, Label problem) {
    Background.run(() -> model.house().panels().keep(stationId, wanted))
        .onDone(written -> {
          host.close();
          model.refresh();
          host.toasts().success("admin.settings.panel.done");
        })
        .onFault(cause -> {
          var failed = Problem.of("fault.code", FaultCode.of(cause));
          problem.setText(failed.say(messages));
        })
        .start();
  }
}
