package ttareungi.ui.kiosk.bikes;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.BikeArt;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Choice;

/** A bike to choose. Called {@code dock-N}, or {@code beside-BIKE} where it stands in no dock. */
final class BikeTile extends Button {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Choice bike;
  private final StackPane tick = new StackPane(new Icon("fth-check"));

  BikeTile(Messages messages, Choice bike, Runnable choose) {
    this.bike = bike;
    setId(bike.dock() == null ? "beside-" + bike.bikeId() : "dock-" + bike.dock());
    getStyleClass().addAll("dock-tile", "available");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content(messages));
    accessibleTextProperty().bind(BikeWords.said(messages, bike));
    setOnAction(tap -> choose.run());
    select(false);
  }

  private VBox content(Messages messages) {
    Label number = new Label(bike.dock() == null ? "+" : Integer.toString(bike.dock()));
    number.getStyleClass().add("number");
    number.setMinWidth(USE_PREF_SIZE);
    BikeArt art = new BikeArt(messages, bike.colour());
    HBox.setHgrow(art, Priority.ALWAYS);
    tick.getStyleClass().add("tick");
    HBox head = new HBox(number, art, tick);
    head.getStyleClass().add("head");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    var colour = new ColourSwatch(messages, bike.colour());
    Label id = new Label(Ids.bike(bike.bikeId()));
    id.getStyleClass().add("strong");
    VBox content = new VBox(head, space, colour, id);
    content.getStyleClass().add("words");
    content.prefWidthProperty().bind(widthProperty());
    content.prefHeightProperty().bind(heightProperty());
    return content;
  }

  Choice bike() {
    return bike;
  }

  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    tick.setVisible(selected);
    tick.setManaged(selected);
  }
}
