package ttareungi.ui.admin.bikes;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.fx.Messages;

final class ColourCell extends TableCell<BikeRow, BikeRow> {
  private final ColourSwatch swatch;

  ColourCell(Messages messages) {
    swatch = new ColourSwatch(messages);
  }

  @Override
  protected void updateItem(@Nullable BikeRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
    } else {
      swatch.show(item.colour());
      setGraphic(swatch);
    }
  }
}
