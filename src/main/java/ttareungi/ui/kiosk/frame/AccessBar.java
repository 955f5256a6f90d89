package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ttareungi.ui.common.AccessArt;
import ttareungi.ui.fx.Messages;

/**
 * The ways to show a screen, below every one of them: {@code big}, {@code contrast}, {@code low},
 * {@code voice}, which is offered only where something can be heard. While the kiosk speaks, what
 * the voice needs stands in their place.
 */
public final class AccessBar extends Folding {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Messages messages;
  private final BooleanProperty voice;
  private final BooleanProperty audible = new SimpleBooleanProperty(this, "audible");

  public AccessBar(Messages messages, Preferences preferences) {
    this.messages = messages;
    voice = preferences.voiceProperty();
    setId("accessBar");
    setALine(2);
    Shape.listen(this, scene -> setALine(Shape.hasRail(scene) ? 1 : 2));
    getStyleClass().add("access-bar");
    getChildren()
        .addAll(
            button("big", "kiosk.access.big", AccessArt.Subject.BIG, preferences.bigProperty()),
            button(
                "contrast",
                "kiosk.access.contrast",
                AccessArt.Subject.CONTRAST,
                preferences.contrastProperty()),
            button("low", "kiosk.access.low", AccessArt.Subject.LOW, preferences.lowProperty()));
    getChildren().forEach(wish -> show(wish, voice.not()));
    Button speak = button("voice", "kiosk.access.voice", AccessArt.Subject.VOICE, voice);
    getChildren().add(speak);
    show(speak, voice.not().and(audible));
  }

  private static void show(Node button, BooleanExpression when) {
    button.visibleProperty().bind(when);
    button.managedProperty().bind(when);
  }

  /** Whether the kiosk can be heard, as far as is known. */
  public void setAudible(boolean now) {
    audible.set(now);
  }

  private Button button(String id, String key, AccessArt.Subject subject, BooleanProperty wish) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(new AccessArt(subject));
    StringBinding words = messages.bind(key);
    button.textProperty().bind(words);
    wish.subscribe(on -> {
      button.pseudoClassStateChanged(SELECTED, on);
      button
          .accessibleTextProperty()
          .bind(messages.bind(on ? "kiosk.access.on" : "kiosk.access.off", words));
    });
    button.setOnAction(tap -> wish.set(!wish.get()));
    return spread(button);
  }

  public void whileSpeaking(List<Button> controls) {
    for (Button control : controls) {
      getChildren().add(spread(control));
      show(control, voice);
    }
  }

  private static Button spread(Button button) {
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }
}
