package ttareungi.ui.admin.bikes;

import javafx.scene.control.TableRow;
import ttareungi.bike.BikeRow;

/** A click on a row opens the bike. */
final class BikeTableRow extends TableRow<BikeRow> {
  BikeTableRow(BikeDetails details) {
    setOnMouseClicked(event -> {
      var row = getItem();
      if (row != null) {
        details.open(row.bikeId());
      }
    });
  }
}
