package ttareungi.ui.admin.settings;

import java.util.EnumMap;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The language of the window, at once. */
final class LanguageCard extends HBox {
  LanguageCard(Messages messages) {
    getStyleClass().add("look-tiles");
    var buttons = new EnumMap<Language, ToggleButton>(Language.class);
    for (var language : Language.values()) {
      var tile = tile(messages, language);
      buttons.put(language, tile);
      getChildren().add(tile);
    }
    Segmented.bind(new ToggleGroup(), buttons, messages.languageProperty());
  }

  private static ToggleButton tile(Messages messages, Language language) {
    var key = "admin.settings.language." + language;
    var name = new Label();
    name.getStyleClass().add("strong");
    name.textProperty().bind(messages.bind(key));
    var sample = new Label();
    sample.getStyleClass().addAll("small", "muted");
    sample.textProperty().bind(messages.bind(key + ".sample"));
    var tile = new ToggleButton();
    tile.setId("settings-language-" + language.name().toLowerCase(Locale.ROOT));
    tile.setGraphic(new VBox(name, sample));
    tile.getStyleClass().add("look-tile");
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.accessibleTextProperty().bind(name.textProperty());
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }
}
