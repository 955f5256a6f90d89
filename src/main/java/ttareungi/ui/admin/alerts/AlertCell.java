package ttareungi.ui.admin.alerts;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.EventIcon;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** One alert: what it is, since when, and what can be done about it. */
final class AlertCell extends ListCell<AlertLine> {
  private final Messages messages;
  private final Formats formats;
  private final AlertWords words;
  private final Supplier<Instant> clock;
  private final EventIcon icon = new EventIcon();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label age = new Label();
  private final Button see;
  private final RoleGate gate;
  private final HBox line;

  AlertCell(
      Messages messages,
      Formats formats,
      AlertWords words,
      Supplier<Instant> clock,
      Consumer<AlertLine> open,
      Consumer<AlertLine> acknowledge) {
    this.messages = messages;
    this.formats = formats;
    this.words = words;
    this.clock = clock;
    see = Parts.button(messages, "alert-see", "alerts.see", () -> give(acknowledge));
    see.getStyleClass().add("compact");
    see.setMinWidth(USE_PREF_SIZE);
    see.setFocusTraversable(false); // the list has a key for it
    gate = new RoleGate(Act.ACKNOWLEDGE_ALERT, see);
    gate.setOnMouseClicked(Event::consume); // shut, it opens nothing either
    title.getStyleClass().add("strong");
    detail.getStyleClass().addAll("small", "muted");
    age.getStyleClass().addAll("small", "muted");
    age.setMinWidth(USE_PREF_SIZE);
    var lines = new VBox(title, detail);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    line = new HBox(icon, lines, age, gate);
    line.getStyleClass().add("alert-line");
    line.setOnMouseClicked(event -> give(open));
    setPrefWidth(0);
  }

  private void give(Consumer<AlertLine> to) {
    if (getItem() != null) {
      to.accept(getItem());
    }
  }

  @Override
  protected void updateItem(@Nullable AlertLine item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var said = words.of(item, clock.get());
    icon.show(said);
    title.setText(said.title());
    detail.setText(said.detail());
    age.setText(age(item));
    gate.setVisible(!item.isSeen());
    gate.setManaged(!item.isSeen());
    see.setId("see-" + item.kind() + "-" + item.alert().subject());
    setAccessibleText(said.title() + " " + said.detail() + " " + age.getText());
    setGraphic(line);
  }

  /** How old it is, or who has acknowledged it and when. */
  private String age(AlertLine item) {
    var at = item.alert().seenAt();
    return at == null
        ? words.age(item, clock.get())
        : messages.get("alerts.seen.by", item.seenBy(), formats.minute(at));
  }
}
