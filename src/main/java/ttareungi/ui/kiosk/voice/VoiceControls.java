package ttareungi.ui.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Replay, stop, quieter, louder and the end, in the bar below every screen. */
final class VoiceControls {
  private final Messages messages;
  private final List<Button> all = new ArrayList<>();

  VoiceControls(Messages messages) {
    this.messages = messages;
  }

  /** {@code face}: a word that has room; what the button says of itself is {@code words}. */
  VoiceControls with(String id, String face, String words, String icon, Runnable work) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.textProperty().bind(messages.bind(face));
    button.accessibleTextProperty().bind(messages.bind(words));
    button.setOnAction(tap -> work.run());
    all.add(button);
    return this;
  }

  List<Button> all() {
    return List.copyOf(all);
  }
}
