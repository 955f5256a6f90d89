package ttareungi.ui.admin.part;

import javafx.scene.control.Label;
import ttareungi.bike.StockLevel;
import ttareungi.ui.fx.Messages;

/** How the level of a station is said everywhere: a pill with one colour and one word. */
public final class StockLook {
  private StockLook() {}

  public static void show(Label pill, StockLevel level, Messages messages) {
    pill.setText(messages.get(word(level)));
    pill.getStyleClass().setAll("label", "pill", colour(level));
  }

  public static String word(StockLevel level) {
    return "stations.level." + level;
  }

  private static String colour(StockLevel level) {
    return switch (level) {
      case EMPTY, FULL -> "danger";
      case LOW -> "warning";
      case FINE -> "success";
      case CLOSED -> "neutral";
    };
  }
}
