package ttareungi.ui.admin.stations;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.StockLook;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** One line of the list: what stands there as a bar, in numbers and in a word. */
final class StationRow extends ListCell<StationStock> {
  private final Messages messages;
  private final Label name = new Label();
  private final StockBar bar = new StockBar();
  private final Label available = new Label();
  private final Label docks = new Label();
  private final Label pill = new Label();
  private final HBox line;

  StationRow(Messages messages) {
    this.messages = messages;
    name.getStyleClass().add("strong");
    available.getStyleClass().add("station-count");
    docks.getStyleClass().add("muted");
    var words = new VBox(name, bar);
    words.getStyleClass().add("station-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var counts = new HBox(available, docks);
    counts.getStyleClass().add("station-counts");
    var level = new StackPane(pill);
    level.getStyleClass().add("station-level");
    line = new HBox(words, counts, level);
    line.getStyleClass().add("station-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable StationStock item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var called = StationNames.pick(item.name(), item.nameEn(), messages.getLanguage());
    name.setText(called);
    bar.show(item);
    available.setText(Formats.grouped(item.available()));
    docks.setText(messages.get("stations.of", item.docks()));
    StockLook.show(pill, item.level(), messages);
    setAccessibleText(
        messages.get("stations.row.said", called, item.available(), item.docks(), pill.getText()));
    setGraphic(line);
  }
}
