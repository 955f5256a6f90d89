package ttareungi.ui.admin.dashboard;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.dashboard.StockLine;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.common.DockRing;
import ttareungi.ui.fx.Messages;

/** A station that needs a truck. */
final class StockCell extends ListCell<StockLine> {
  private final Messages messages;
  private final DockRing ring;
  private final Label name = new Label();
  private final Label counts = new Label();
  private final Label alert = new Label();
  private final HBox line;

  StockCell(Messages messages) {
    this.messages = messages;
    ring = new DockRing(messages);
    name.getStyleClass().add("strong");
    counts.getStyleClass().addAll("small", "muted");
    alert.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(name, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(ring, words, alert);
    line.getStyleClass().add("stock-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable StockLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    boolean full = item.bikes() >= item.docks();
    ring.setCount((int) (full ? item.bikes() : item.available()), item.docks());
    name.setText(StationNames.pick(item.name(), item.nameEn(), messages.getLanguage()));
    counts.setText(counts(item, full));
    if (full) {
      show("admin.stock.full.pill", "danger");
    } else if (item.available() == 0) {
      show("admin.stock.empty.pill", "danger");
    } else {
      show("admin.stock.low.pill", "warning");
    }
    setGraphic(line);
  }

  /** What the alert is about: the docks that are taken, or the bikes that can be rented. */
  private String counts(StockLine item, boolean full) {
    return full
        ? messages.get("admin.stock.counts", item.bikes(), item.docks())
        : messages.get("admin.stock.available", item.available(), item.docks());
  }

  private void show(String key, String look) {
    alert.setText(messages.get(key));
    alert.getStyleClass().setAll("label", "pill", look);
  }
}
