package ttareungi.ui.admin.dashboard;

import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StockLevel;
import ttareungi.dashboard.StockLine;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.StockLook;
import ttareungi.ui.common.DockRing;
import ttareungi.ui.fx.Messages;

/** A station that needs a truck. */
final class StockCell extends ListCell<StockLine> {
  /** What is listed and has bikes has few. */
  private static final int LISTED = 100;

  private final Messages messages;
  private final DockRing ring;
  private final Label name = new Label();
  private final Label counts = new Label();
  private final Label alert = new Label();
  private final Button move;
  private final HBox line;

  /** {@code plan}: told the station that bikes are to be moved for. */
  StockCell(Messages messages, LongConsumer plan) {
    this.messages = messages;
    move =
        Parts.button(
            messages,
            "stock-move",
            "admin.stock.move",
            () -> {
              if (getItem() != null) {
                plan.accept(getItem().stationId());
              }
            });
    move.getStyleClass().add("compact");
    move.setMinWidth(Region.USE_PREF_SIZE);
    ring = new DockRing(messages);
    name.getStyleClass().add("strong");
    counts.getStyleClass().addAll("small", "muted");
    alert.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(name, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(ring, words, alert, move);
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
    var level = StockLevel.of(item.docks(), item.bikes(), item.available(), LISTED);
    boolean full = level == StockLevel.FULL;
    ring.setCount((int) (full ? item.bikes() : item.available()), item.docks());
    name.setText(StationNames.pick(item.name(), item.nameEn(), messages.getLanguage()));
    move.setId("stock-move-" + item.stationId());
    move.accessibleTextProperty().unbind();
    move.setAccessibleText(messages.get("admin.stock.move.of", name.getText()));
    counts.setText(counts(item, full));
    StockLook.show(alert, level, messages);
    setGraphic(line);
  }

  /** What the alert is about: the docks that are taken, or the bikes that can be rented. */
  private String counts(StockLine item, boolean full) {
    return full
        ? messages.get("admin.stock.counts", item.bikes(), item.docks())
        : messages.get("admin.stock.available", item.available(), item.docks());
  }
}
