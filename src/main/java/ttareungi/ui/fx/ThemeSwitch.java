package ttareungi.ui.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Dresses the scenes of one window, live. The sheets hang on the scene, not on the application: the
 * admin window may be dark while the kiosk beside it is light. Popups take the sheets of the scene
 * that opens them. FX thread only.
 */
public final class ThemeSwitch {
  private static final PseudoClass HC = PseudoClass.getPseudoClass("hc");

  private final Face face;
  private final ObjectProperty<Theme> theme;
  private final DoubleProperty em;
  private final Set<Scene> scenes = new LinkedHashSet<>();
  private Subscription desktop = Subscription.EMPTY;

  public ThemeSwitch(Face face, Theme initial) {
    this.face = face;
    theme = new SimpleObjectProperty<>(this, "theme", initial);
    em = new SimpleDoubleProperty(this, "em", face.em());
    theme.subscribe(this::applyAll);
    em.subscribe(this::applyAll);
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public void setTheme(Theme value) {
    theme.set(value);
  }

  /** The root font size in pixels, from which every size of the face follows. */
  public DoubleProperty emProperty() {
    return em;
  }

  /**
   * For a program whose first window this dresses: what JavaFX would dress every scene with, and
   * read for that, is not asked for; scenes that are {@linkplain #register registered} have their
   * own. Before there is any control.
   */
  public void takeOver() {
    Application.setUserAgentStylesheet(theme.get().userAgentSheet());
  }

  public void register(Scene scene) {
    if (scenes.isEmpty()) {
      desktop = Platform.getPreferences().colorSchemeProperty().subscribe(this::applyAll);
    }
    if (scenes.add(scene)) {
      scene.rootProperty().subscribe(this::markRoot);
      apply(scene);
    }
  }

  /** Forgets a closed window's scene; with the last one, the desktop forgets this switch. */
  public void unregister(Scene scene) {
    scenes.remove(scene);
    if (scenes.isEmpty()) {
      desktop.unsubscribe();
    }
  }

  private void applyAll() {
    scenes.forEach(this::apply);
  }

  private void apply(Scene scene) {
    scene.setUserAgentStylesheet(theme.get().userAgentSheet());
    scene.getStylesheets().setAll(sheets());
    markRoot(scene.getRoot());
  }

  private void markRoot(@Nullable Node root) {
    if (root != null) {
      root.pseudoClassStateChanged(HC, theme.get() == Theme.HIGH_CONTRAST);
    }
  }

  private List<String> sheets() {
    return Stream.concat(
            Stream.of(theme.get().coloursSheet(), "/theme/controlsfx.css", "/theme/base.css")
                .map(ThemeSwitch::url),
            Stream.of(url("/theme/components.css"), url(face.sheet()), rootSize()))
        .toList();
  }

  /** A root size is a number of the window, so it cannot stand in a file. */
  private String rootSize() {
    String css = String.format(Locale.ROOT, ".root{-fx-font-size:%.3fpx}", em.get());
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String url(String resource) {
    return Objects.requireNonNull(ThemeSwitch.class.getResource(resource), resource)
        .toExternalForm();
  }
}
