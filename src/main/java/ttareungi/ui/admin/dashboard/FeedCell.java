package ttareungi.ui.admin.dashboard;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.EventIcon;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Leads;
import ttareungi.ui.admin.Sentence;
import ttareungi.ui.common.Formats;

/** One event: what happened and when, and beneath it the details and the event's name. */
final class FeedCell extends ListCell<LoggedEvent> {
  private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

  private final EventWords words;
  private final Formats formats;
  private final EventIcon icon = new EventIcon();
  private final Sentence title = new Sentence();
  private final Label time = label("meta", "subtle");
  private final Label detail = label("small", "muted");
  private final Label name = label("meta", "subtle");
  private final HBox line;

  FeedCell(EventWords words, Formats formats, Consumer<LoggedEvent> follow) {
    this.words = words;
    this.formats = formats;
    time.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(Region.USE_PREF_SIZE);
    var lines = new VBox(row(title, time), row(detail, name));
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    line = new HBox(icon, lines);
    line.getStyleClass().add("event-line");
    setOnMouseClicked(event -> {
      if (getItem() != null) {
        follow.accept(getItem());
      }
    });
    setPrefWidth(0); // as wide as the list, never wider
  }

  @Override
  protected void updateItem(@Nullable LoggedEvent item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var said = words.of(item.event());
    icon.show(said);
    title.say(said.title());
    time.setText(formats.time(item.at()));
    detail.setText(said.detail());
    name.setText(words.brief(item.event()));
    pseudoClassStateChanged(LEADS, Leads.of(item.event()).isPresent());
    setAccessibleText(said.title().replace("*", ""));
    setGraphic(line);
  }

  private static HBox row(Region wide, Region narrow) {
    wide.setMinWidth(0);
    HBox.setHgrow(wide, Priority.ALWAYS);
    wide.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(wide, narrow);
    row.getStyleClass().add("event-row");
    return row;
  }

  private static Label label(String... styleClasses) {
    var label = new Label();
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
