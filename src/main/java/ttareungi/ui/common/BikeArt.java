package ttareungi.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import ttareungi.event.BikeColour;
import ttareungi.ui.fx.Messages;

/** The city bike, its frame in the bike's colour. */
public final class BikeArt extends Drawing {
  private static final String WHEELS =
      "M14 106a38 38 0 1 0 76 0a38 38 0 1 0-76 0M150 106a38 38 0 1 0 76 0a38 38 0 1 0-76 0";
  private static final String FRAME =
      "M162 46C150 84 134 108 110 108M93 52l17 56M110 108H52M96 62L52 106M160 38l28 68";
  private static final String GUARDS = "M8 100a45 45 0 0 1 60-37M152 78a45 45 0 0 1 78 14";
  private static final String BASKET = "M174 24h42l-6 32h-30z";
  private static final String WEAVE = "M188 26l2 28M202 26l-2 28M176 40h36";

  private final Messages messages;

  public BikeArt(Messages messages, BikeColour colour) {
    super(240, 154);
    this.messages = messages;
    draw(line(WHEELS, 8, "line"), line(FRAME, 13, "frame"), line(GUARDS, 6, "frame"));
    draw(line("M160 38l-4-14-16-4", 7, "line"), line("M76 50h34", 11, "line"));
    SVGPath weave = line(WEAVE, 3, "line");
    draw(line(BASKET, 5, "line"), weave, hub());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setColour(colour);
  }

  public void setColour(BikeColour colour) {
    getStyleClass().setAll("bike-art", "frame-" + colour.name());
    accessibleTextProperty()
        .bind(messages.bind("bike.art", messages.bind("bike.colour." + colour.name())));
  }

  private static Circle hub() {
    Circle hub = new Circle(110, 108, 9);
    hub.getStyleClass().add("solid");
    return hub;
  }
}
