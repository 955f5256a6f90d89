package ttareungi.ui.kiosk.rides;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ttareungi.reservation.Reservation;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.kiosk.frame.Clocks;
import ttareungi.ui.kiosk.frame.Folding;
import ttareungi.ui.kiosk.frame.Kit;

/** One line of what there was. */
final class PastRide extends Folding {
  PastRide(Kit kit, Reservation ride) {
    getStyleClass().addAll("past-ride", "said-together");
    setFoldsWide(true);
    setALine(2);
    Label when = new Label();
    when.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Clocks.dayAndTime(kit.messages(), kit, ride.reservedAt()),
                kit.messages().languageProperty()));
    Label bike = new Label(Ids.bike(ride.bikeId()));
    bike.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(when, bike, space, new StatusChip(kit.messages(), ride.status()));
  }
}
