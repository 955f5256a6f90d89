package ttareungi.ui.admin.register;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The colours a frame can have, each with its name. */
final class ColourTiles {
  private final Messages messages;
  private final ObjectProperty<@Nullable BikeColour> chosen;
  private final ToggleGroup group = new ToggleGroup();

  ColourTiles(Messages messages, ObjectProperty<@Nullable BikeColour> chosen) {
    this.messages = messages;
    this.chosen = chosen;
  }

  List<ToggleButton> tiles() {
    return Arrays.stream(BikeColour.values()).map(this::tile).toList();
  }

  private ToggleButton tile(BikeColour colour) {
    var dot = new StackPane(new Icon("fth-check"));
    dot.getStyleClass().addAll("disc", "frame-" + colour.name());
    var tile = new ToggleButton();
    tile.setId("colour-" + colour.name());
    tile.getStyleClass().setAll("colour-tile");
    tile.setGraphic(dot);
    tile.setContentDisplay(ContentDisplay.TOP);
    tile.setToggleGroup(group);
    tile.textProperty().bind(messages.bind("bike.colour." + colour.name()));
    tile.accessibleTextProperty().bind(tile.textProperty());
    tile.selectedProperty()
        .subscribe((was, on) -> {
          if (on) {
            chosen.set(colour);
          } else if (group.getSelectedToggle() == null) {
            tile.setSelected(true); // chosen once, another may be chosen, but not none
          }
        });
    return tile;
  }
}
