package ttareungi.ui.kiosk.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.HoldRing;
import ttareungi.ui.fx.Messages;

/** k11: nobody has touched the screen for a while; a ring counts the seconds that are left. */
public final class StillThere extends VBox {
  private final Messages messages;

  /** {@code end}: when the kiosk goes home by itself, from {@code place}. */
  public StillThere(Kit kit, Place place, Instant end, Runnable goOn, Runnable home) {
    messages = kit.messages();
    getStyleClass().addAll("dialog-card", "still-there");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    accessibleTextProperty().bind(messages.bind("kiosk.idle.title"));
    getChildren()
        .addAll(
            ring(kit.clock(), end),
            label(messages.bind("kiosk.idle.title"), "title-page"),
            label(messages.bind("kiosk.idle.text", Kept.words(kit, place)), "hint"),
            button("goOn", "kiosk.idle.goOn", goOn, "accent"),
            button("leave", "kiosk.idle.leave", home, "plain"));
  }

  private StackPane ring(InstantSource clock, Instant end) {
    int seconds = (int) Idle.WARNING.toSeconds();
    var ring = new HoldRing(messages, clock, seconds);
    ring.runTo(end, Idle.WARNING, Idle.WARNING.plusSeconds(1));
    var count = new Label();
    count.setId("idleSeconds");
    count.getStyleClass().add("idle-seconds");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Long.toString(seconds(ring.remainingProperty().get())),
                ring.remainingProperty()));
    var words = new VBox(count, label(messages.bind("kiosk.idle.seconds"), "muted"));
    words.getStyleClass().add("idle-count");
    var counting = new StackPane(ring, words);
    counting.getStyleClass().add("unsaid");
    return counting;
  }

  private static long seconds(Duration left) {
    return left.plusMillis(999).toSeconds();
  }

  private static Label label(StringBinding words, String style) {
    var label = new Label();
    label.textProperty().bind(words);
    label.getStyleClass().add(style);
    return label;
  }

  private Button button(String id, String key, Runnable work, String style) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    button.getStyleClass().add(style);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(tap -> work.run());
    return button;
  }
}
