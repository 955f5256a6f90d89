package ttareungi.ui.admin.monitoring;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.monitoring.Check;
import ttareungi.monitoring.Check.Kind;
import ttareungi.monitoring.Check.Level;
import ttareungi.monitoring.Check.Remedy;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Bytes;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** One thing that is looked after. */
final class CheckRow extends HBox {
  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final Messages messages;
  private final Formats formats;
  private final Icon icon = new Icon("fth-check-circle");
  private final Label detail = new Label();
  private final Button remedy = new Button();
  private final RoleGate gate = new RoleGate(Act.MAINTAIN, remedy);
  private @Nullable Check shown;

  CheckRow(Messages messages, Formats formats, Kind kind, Consumer<Remedy> remedies) {
    this.messages = messages;
    this.formats = formats;
    setId("check-" + kind);
    getStyleClass().add("check-row");
    var title = Parts.label(messages.bind("monitoring.check." + kind), "strong");
    detail.getStyleClass().addAll("small", "muted");
    detail.setWrapText(true);
    var lines = new VBox(title, detail);
    HBox.setHgrow(lines, Priority.ALWAYS);
    remedy.setId("remedy-" + kind);
    remedy.getStyleClass().add("compact");
    remedy.setMinWidth(USE_PREF_SIZE);
    remedy.accessibleTextProperty().bind(remedy.textProperty());
    remedy.setOnAction(event -> {
      if (shown != null) {
        remedies.accept(shown.remedy());
      }
    });
    gate.setManaged(false);
    gate.setVisible(false);
    getChildren().addAll(icon, lines, gate);
  }

  void show(Check check) {
    shown = check;
    boolean acts = check.needsSomebody();
    pseudoClassStateChanged(FAILING, check.level() == Level.WARNING);
    pseudoClassStateChanged(UNKNOWN, check.level() == Level.UNKNOWN || check.level() == Level.FEW);
    icon.setLiteral(
        switch (check.level()) {
          case GOOD -> "fth-check-circle";
          case WARNING -> "fth-alert-triangle";
          case FEW, UNKNOWN -> "fth-help-circle";
        });
    detail.setText(words(check));
    gate.setAct(act(check.remedy()));
    gate.setManaged(acts);
    gate.setVisible(acts);
    remedy.setText(messages.get("monitoring.remedy." + check.remedy()));
  }

  private static Act act(Remedy remedy) {
    return switch (remedy) {
      case CHECK, RESUME, REBUILD, BUNDLE -> Act.MAINTAIN;
      case BACK_UP -> Act.BACK_UP;
      case BACKUPS -> Act.RESTORE;
    };
  }

  private String words(Check check) {
    if (check.level() == Level.UNKNOWN) {
      return messages.get("monitoring.check.unknown");
    }
    if (check.kind() == Kind.BACKUP && check.figures().isEmpty()) {
      return messages.get("monitoring.check.BACKUP.none");
    }
    var figures =
        check.figures().stream()
            .map(each ->
                check.kind() == Kind.DISK && each instanceof Long bytes
                    ? Bytes.say(bytes)
                    : Figures.say(each, formats))
            .toArray();
    return messages.get("monitoring.check." + check.kind() + "." + check.level(), figures);
  }
}
