package ttareungi.wiring;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.ui.kiosk.frame.Em;

/** A kiosk that cannot open: it stays locked, says why in both languages, and tries again. */
final class KioskClosed {
  private static final double WIDTH = 1_080;
  private static final double HEIGHT = 1_920;
  private static final Duration PAUSE = Duration.seconds(15);

  private KioskClosed() {}

  /** To riders first; the rest is for who can mend it. */
  private static String page(Messages words, String phone, Trouble trouble) {
    return words.get("kiosk.cannotOpen", phone, trouble.say(words));
  }

  /**
   * @param phone where riders ask for help
   * @param again what is tried after a while
   */
  static void show(Stage stage, Trouble trouble, String phone, Runnable again) {
    var korean = new Messages(Language.KO);
    var words =
        Bindings.createStringBinding(() ->
            page(korean, phone, trouble)
                + "\n\n"
                + page(new Messages(Language.EN), phone, trouble));
    var page = new StackPane(new EmptyState(korean, words));
    page.setId("kiosk-closed");
    var theme = new ThemeSwitch(Face.KIOSK, Theme.LIGHT);
    var scene = new Scene(page, WIDTH, HEIGHT);
    theme.register(scene);
    theme.emProperty().set(Em.of(scene));
    scene.heightProperty().subscribe(() -> theme.emProperty().set(Em.of(scene)));
    stage.titleProperty().bind(korean.bind("kiosk.title"));
    stage.setScene(scene);
    stage.show();
    var reading = new PauseTransition(PAUSE);
    reading.setOnFinished(over -> again.run());
    reading.play();
  }
}
