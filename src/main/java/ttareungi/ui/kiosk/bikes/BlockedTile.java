package ttareungi.ui.kiosk.bikes;

import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.event.BikeState;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Spot;

/** An empty dock, or a bike that is not to be had: nothing to tap. */
final class BlockedTile extends VBox {
  private final Messages messages;
  private final Spot spot;

  BlockedTile(Messages messages, Spot spot) {
    this.messages = messages;
    this.spot = spot;
    Choice bike = spot.bike();
    BikeState state = spot.state();
    setId(spot.dock() == null ? "blocked-beside" : "dock-" + spot.dock());
    getStyleClass().addAll("dock-tile", bike == null ? "empty" : "blocked");
    Label number = new Label(spot.dock() == null ? "+" : Integer.toString(spot.dock()));
    number.getStyleClass().addAll("number", "muted");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    setAccessibleRole(AccessibleRole.TEXT);
    if (bike == null || state == null) {
      getChildren().addAll(number, space, emptyWords());
    } else {
      getChildren().addAll(head(number, state), space, stateWords(state), id(bike));
    }
  }

  private Label emptyWords() {
    Label words = new Label();
    words.getStyleClass().add("muted");
    words.textProperty().bind(messages.bind("kiosk.bikes.empty"));
    accessibleTextProperty().bind(said(words));
    return words;
  }

  private static HBox head(Label number, BikeState state) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Icon icon = new Icon(StatusLook.of(state).icon());
    icon.getStyleClass().add(StatusLook.of(state).styleClass());
    HBox head = new HBox(number, space, icon);
    head.getStyleClass().add("head");
    return head;
  }

  private Label stateWords(BikeState state) {
    Label words = new Label();
    words.getStyleClass().addAll("bold", "state-words", StatusLook.of(state).styleClass());
    words.textProperty().bind(messages.bind(StatusLook.of(state).key()));
    accessibleTextProperty().bind(said(words));
    return words;
  }

  private StringBinding said(Label words) {
    return messages.bind(
        "voice.pair", BikeWords.saidDock(messages, spot.dock()), words.textProperty());
  }

  private static Label id(Choice bike) {
    Label id = new Label(Ids.bike(bike.bikeId()));
    id.getStyleClass().add("muted");
    return id;
  }
}
