package ttareungi.ui.admin.settings;

import java.util.EnumMap;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/** The theme of the window, at once. */
final class ThemeCard extends HBox {
  ThemeCard(Messages messages, ThemeSwitch themes) {
    getStyleClass().addAll("look-tiles", "theme-tiles");
    var buttons = new EnumMap<Theme, ToggleButton>(Theme.class);
    for (var theme : Theme.values()) {
      var tile = tile(messages, theme);
      buttons.put(theme, tile);
      getChildren().add(tile);
    }
    Segmented.bind(new ToggleGroup(), buttons, themes.themeProperty());
  }

  private static ToggleButton tile(Messages messages, Theme theme) {
    var tile = new ToggleButton();
    tile.setId("settings-theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    tile.setGraphic(preview(theme));
    tile.setContentDisplay(ContentDisplay.TOP);
    tile.getStyleClass().add("look-tile");
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.textProperty().bind(messages.bind("admin.settings.theme." + theme));
    tile.accessibleTextProperty().bind(tile.textProperty());
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private static Node preview(Theme theme) {
    var picture = new VBox(bar("title"), bar("text"), bar("act"));
    picture
        .getStyleClass()
        .addAll("theme-preview", "of-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return picture;
  }

  private static Region bar(String style) {
    var bar = new Region();
    bar.getStyleClass().addAll("bar", style);
    return bar;
  }
}
