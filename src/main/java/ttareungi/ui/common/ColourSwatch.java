package ttareungi.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ttareungi.event.BikeColour;
import ttareungi.ui.fx.Messages;

/** A frame colour: a bordered square and always its name. */
public final class ColourSwatch extends Label {
  private final Messages messages;

  public ColourSwatch(Messages messages) {
    this.messages = messages;
    Region square = new Region();
    square.getStyleClass().add("swatch");
    setGraphic(square);
    accessibleTextProperty().bind(textProperty());
  }

  public ColourSwatch(Messages messages, BikeColour colour) {
    this(messages);
    show(colour);
  }

  public void show(BikeColour colour) {
    getStyleClass().setAll("label", "colour-swatch", "frame-" + colour.name());
    textProperty().bind(messages.bind("bike.colour." + colour.name()));
  }
}
