package ttareungi.wiring;

import java.util.Arrays;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/**
 * The admin window stands where it stood, in the language and the theme it had. FX thread only.
 *
 * <p>It is written a moment after each change, so that a killed program has lost nothing.
 */
final class WindowMemory {
  private static final String PLACE = "window.place";
  private static final String LANGUAGE = "window.language";
  private static final String THEME = "window.theme";
  private static final Duration SETTLED = Duration.millis(500);

  private final Remembered remembered;

  WindowMemory(Remembered remembered) {
    this.remembered = remembered;
  }

  Messages messages() {
    var messages = new Messages(kept(LANGUAGE, Language.KO));
    messages.languageProperty().subscribe((before, now) -> remembered.put(LANGUAGE, now.name()));
    return messages;
  }

  ThemeSwitch themes() {
    var themes = new ThemeSwitch(Face.ADMIN, kept(THEME, Theme.SYSTEM));
    themes.themeProperty().subscribe((before, now) -> remembered.put(THEME, now.name()));
    return themes;
  }

  private <E extends Enum<E>> E kept(String key, E otherwise) {
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(each -> remembered.get(key).filter(each.name()::equals).isPresent())
        .findFirst()
        .orElse(otherwise);
  }

  /** Before the stage is shown. */
  void place(Stage stage) {
    remembered
        .get(PLACE)
        .flatMap(WindowPlace::of)
        .flatMap(WindowMemory::seen)
        .ifPresent(place -> {
          stage.setX(place.bounds().getMinX());
          stage.setY(place.bounds().getMinY());
          stage.setWidth(place.bounds().getWidth());
          stage.setHeight(place.bounds().getHeight());
          stage.setMaximized(place.maximised());
        });
    follow(stage);
  }

  /** Empty where no screen shows it any more: the desktop then chooses. */
  private static Optional<WindowPlace> seen(WindowPlace kept) {
    var at = kept.bounds();
    return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())
        .stream()
        .findFirst()
        .map(screen -> kept.within(screen.getVisualBounds()));
  }

  private void follow(Stage stage) {
    var settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> keep(stage));
    Runnable changed = settled::playFromStart;
    stage.xProperty().subscribe(changed);
    stage.yProperty().subscribe(changed);
    stage.widthProperty().subscribe(changed);
    stage.heightProperty().subscribe(changed);
    stage.maximizedProperty().subscribe(changed);
  }

  private void keep(Stage stage) {
    if (stage.isIconified() || !stage.isShowing()) {
      return;
    }
    var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    var before = remembered.get(PLACE).flatMap(WindowPlace::of).map(WindowPlace::bounds);
    var bounds = stage.isMaximized() ? before.orElse(now) : now;
    remembered.put(PLACE, new WindowPlace(bounds, stage.isMaximized()).toString());
  }
}
