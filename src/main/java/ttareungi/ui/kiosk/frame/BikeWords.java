package ttareungi.ui.kiosk.frame;

import javafx.beans.binding.StringBinding;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** How the screen names a bike: by its dock, its number and its colour. */
public final class BikeWords {
  private BikeWords() {}

  /** Dock, number, colour. */
  public static StringBinding of(Messages messages, Choice bike) {
    return messages.bind(
        "kiosk.bike.line", dock(messages, bike), Ids.bike(bike.bikeId()), colour(messages, bike));
  }

  /** The same for the ear: the number of a dock is said to be one. */
  public static StringBinding said(Messages messages, Choice bike) {
    return messages.bind(
        "kiosk.bike.line",
        saidDock(messages, bike.dock()),
        Ids.bike(bike.bikeId()),
        colour(messages, bike));
  }

  public static StringBinding saidDock(Messages messages, @Nullable Integer dock) {
    return dock == null
        ? messages.bind("kiosk.bike.beside")
        : messages.bind("kiosk.bike.dock.said", Integer.toString(dock));
  }

  /** Number and colour, for the ear. */
  public static StringBinding saidBike(Messages messages, Choice bike) {
    return messages.bind("kiosk.bike.brief", Ids.bike(bike.bikeId()), colour(messages, bike));
  }

  /** Dock and number. */
  public static StringBinding brief(Messages messages, Choice bike) {
    return messages.bind("kiosk.bike.brief", dock(messages, bike), Ids.bike(bike.bikeId()));
  }

  /** Number and colour. */
  public static StringBinding plain(Messages messages, Choice bike) {
    return messages.bind("kiosk.bike.plain", Ids.bike(bike.bikeId()), colour(messages, bike));
  }

  public static StringBinding dock(Messages messages, Choice bike) {
    return bike.dock() == null
        ? messages.bind("kiosk.bike.beside")
        : messages.bind("kiosk.bike.dock", Integer.toString(bike.dock()));
  }

  public static StringBinding colour(Messages messages, Choice bike) {
    return messages.bind("bike.colour." + bike.colour().name());
  }
}
