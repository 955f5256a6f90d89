package ttareungi.ui.kiosk.rides;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.BikeArt;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.HoldRing;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;

/** Beside the open reservation: the dock in its ring, or the bike itself. */
final class RidePicture {
  private static final int SEGMENTS = 30;
  private static final Duration WARNING = Duration.ofMinutes(2);

  private RidePicture() {}

  /** The ring also says in {@code time} how long it still holds. */
  static Node held(Kit kit, Held held, Label time) {
    HoldRing ring = new HoldRing(kit.messages(), kit.clock(), SEGMENTS);
    ring.runTo(held.until(), kit.tariff().hold(), WARNING);
    var countdown =
        Bindings.createStringBinding(
            () -> Formats.countdown(ring.remainingProperty().get()), ring.remainingProperty());
    time.textProperty().bind(kit.messages().bind("kiosk.left", countdown));
    Integer dock = held.bike().dock();
    Label number = new Label(dock == null ? "+" : Integer.toString(dock));
    number.getStyleClass().add("ring-number");
    Label word = new Label();
    word.textProperty().bind(kit.messages().bind("kiosk.bike.dock.word"));
    word.getStyleClass().add("muted");
    VBox words = new VBox(number, word);
    words.getStyleClass().addAll("ring-words", "unsaid");
    return new StackPane(ring, words);
  }

  static Node riding(Kit kit, Held held) {
    return new BikeArt(kit.messages(), held.bike().colour());
  }
}
