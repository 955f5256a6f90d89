package ttareungi.ui.admin.settings;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.operator.Operator;
import ttareungi.ui.admin.EventIcon;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Sentence;
import ttareungi.ui.admin.part.ActorWords;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** Who changed what in the office, newest first, as the event log tells it. */
final class ChangeLog extends VBox {
  private static final int SHOWN = 20;

  private final Messages messages;
  private final Formats formats;
  private final EventWords words;

  ChangeLog(Messages messages, Formats formats, EventWords words, SettingsViewModel model) {
    this.messages = messages;
    this.formats = formats;
    this.words = words;
    setId("settings-changes");
    getStyleClass().add("change-log");
    var sight = model.sightProperty();
    sight.subscribe(this::show);
    messages.languageProperty().subscribe(language -> show(sight.get()));
  }

  private void show(@Nullable Sight sight) {
    if (sight == null) {
      return;
    }
    var lines =
        sight.log().stream().limit(SHOWN).map(each -> line(each, sight.operators())).toList();
    getChildren().setAll(lines);
    if (lines.isEmpty()) {
      getChildren().add(Parts.label(messages.bind("admin.settings.log.empty"), "muted"));
    }
  }

  private Node line(LoggedEvent logged, List<Operator> operators) {
    var said = words.of(logged.event());
    var icon = new EventIcon();
    icon.show(said);
    var title = new Sentence();
    title.say(said.title());
    var detail = label(said.detail(), "small", "muted");
    detail.setWrapText(true);
    var who =
        label(
            who(logged.actor(), operators) + " \u00b7 " + formats.dateTime(logged.at()),
            "small",
            "subtle");
    var text = new VBox(title, detail, who);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(icon, text);
    line.getStyleClass().add("change-line");
    return line;
  }

  private static Label label(String words, String... styles) {
    var label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setMinWidth(Region.USE_COMPUTED_SIZE);
    return label;
  }

  private String who(String actor, List<Operator> operators) {
    var names = operators.stream().collect(toMap(Operator::operatorNo, Operator::name));
    return ActorWords.of(messages, actor, names);
  }
}
