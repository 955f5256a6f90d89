package ttareungi.ui.admin.reservations;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.reservation.ReservationLine;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** How far a reservation has come: reserved, ridden, returned, or over before. */
final class ThreeSteps extends HBox {
  private final Messages messages;

  ThreeSteps(Messages messages) {
    this.messages = messages;
    getStyleClass().add("three-steps");
  }

  void show(ReservationLine line) {
    boolean started = line.startedAt() != null;
    var reserved = step("admin.res.step.reserved", "fth-check", "done");
    switch (line.status()) {
      case RESERVED ->
          steps(reserved, false, step("admin.res.step.started", "", ""), false, returned(false));
      case IN_USE -> steps(reserved, true, started(), false, returned(false));
      case RETURNED ->
          steps(
              reserved,
              true,
              started ? started() : step("admin.res.step.unstarted", "fth-minus", ""),
              true,
              returned(true));
      case CANCELLED, EXPIRED ->
          steps(
              reserved,
              true,
              step("reservation.status." + line.status(), "fth-x", "ended"),
              false,
              returned(false));
    }
    setAccessibleText(messages.get("reservation.status." + line.status()));
  }

  private VBox started() {
    return step("admin.res.step.started", "fth-navigation", "done");
  }

  private VBox returned(boolean done) {
    return step("admin.res.step.returned", done ? "fth-check" : "", done ? "done" : "");
  }

  private void steps(VBox first, boolean gone, VBox second, boolean goneOn, VBox third) {
    getChildren().setAll(first, way(gone), second, way(goneOn), third);
  }

  private static Region way(boolean gone) {
    var way = new Region();
    way.getStyleClass().add("way");
    if (gone) {
      way.getStyleClass().add("done");
    }
    HBox.setHgrow(way, Priority.ALWAYS);
    return way;
  }

  private VBox step(String key, String icon, String look) {
    var disc = new StackPane();
    disc.getStyleClass().add("disc");
    if (!icon.isEmpty()) {
      disc.getChildren().add(new Icon(icon));
    }
    var word = new Label();
    word.textProperty().bind(messages.bind(key));
    word.setMinWidth(USE_PREF_SIZE);
    var step = new VBox(disc, word);
    step.getStyleClass().add("step");
    if (!look.isEmpty()) {
      step.getStyleClass().add(look);
    }
    return step;
  }
}
