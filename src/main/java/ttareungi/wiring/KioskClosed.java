package ttareungi.wiring;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Fx;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.ui.kiosk.frame.Em;

/**
 * A kiosk that cannot open: the staff reads why, in both languages. After a while it ends, and its
 * supervisor tries again.
 */
final class KioskClosed {
  private static final double WIDTH = 1_080;
  private static final double HEIGHT = 1_920;
  private static final Duration READING = Duration.seconds(15);

  private KioskClosed() {}

  static void show(Stage stage, Trouble trouble) {
    var korean = new Messages(Language.KO);
    var words =
        Bindings.createStringBinding(
            () -> trouble.say(korean) + "\n\n" + trouble.say(new Messages(Language.EN)));
    var page = new StackPane(new EmptyState(korean, words));
    page.setId("kiosk-closed");
    var theme = new ThemeSwitch(Face.KIOSK, Theme.LIGHT);
    var scene = new Scene(page, WIDTH, HEIGHT);
    theme.register(scene);
    theme.emProperty().set(Em.of(scene));
    scene.heightProperty().subscribe(() -> theme.emProperty().set(Em.of(scene)));
    stage.titleProperty().bind(korean.bind("kiosk.title"));
    stage.setScene(scene);
    stage.setOnCloseRequest(Event::consume);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.show();
    var reading = new PauseTransition(READING);
    reading.setOnFinished(over -> Fx.exit());
    reading.play();
  }
}
