package ttareungi.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.CssWarnings;
import ttareungi.ui.FxTest;
import ttareungi.ui.Gallery;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.ui.fx.Toast;

/**
 * Draws every component on both faces, in every theme: each drawing must be free of CSS warnings.
 */
class ComponentsGalleryTest extends FxTest {
  private final CssWarnings warnings = new CssWarnings();

  @BeforeEach
  void listen() {
    warnings.start();
  }

  @AfterEach
  void noWarnings() {
    warnings.stop();
    assertThat(warnings.seen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, KO",
    "DARK, KO",
    "HIGH_CONTRAST, KO",
    "LIGHT, EN",
    "DARK, EN",
    "HIGH_CONTRAST, EN"
  })
  void admin(Theme theme, Language language) {
    Messages messages = new Messages(language);
    draw(Face.ADMIN, theme, onFx(() -> GalleryPages.admin(messages)), 1100, 800, language);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, KO", "DARK, EN", "HIGH_CONTRAST, KO"})
  void kiosk(Theme theme, Language language) {
    Messages messages = new Messages(language);
    draw(Face.KIOSK, theme, onFx(() -> GalleryPages.kiosk(messages)), 1080, 1920, language);
  }

  @ParameterizedTest
  @CsvSource({"ADMIN, LIGHT, 1000, 600", "ADMIN, DARK, 1000, 600", "KIOSK, LIGHT, 1080, 1200"})
  void overlays(Face face, Theme theme, int width, int height) {
    Messages messages = new Messages(Language.KO);
    ModalHost host = onFx(() -> toasted(messages));
    drawNode(face, theme, host, width, height, "toasts-" + face + "-" + theme);
    runFx(() -> host.show(dialog(messages, host)));
    save(onFx(() -> snapshot(host)), "dialog-" + face + "-" + theme);
  }

  private void draw(Face face, Theme theme, Node content, int w, int h, Language language) {
    drawNode(face, theme, new StackPane(content), w, h, face + "-" + theme + "-" + language);
  }

  private static void drawNode(Face face, Theme theme, Parent root, int w, int h, String name) {
    runFx(() -> new ThemeSwitch(face, theme).register(new Scene(root, w, h)));
    save(onFx(() -> snapshot(root)), name);
  }

  private static WritableImage snapshot(Parent root) {
    root.applyCss();
    root.layout();
    return root.getScene().snapshot(null);
  }

  private static void save(WritableImage picture, String name) {
    assertThat(Gallery.save(picture, name.toLowerCase(Locale.ROOT))).isNotEmpty();
  }

  private static ModalHost toasted(Messages messages) {
    VBox page = new VBox(GalleryPages.chips(messages));
    page.getStyleClass().add("page");
    ModalHost host = new ModalHost(messages, page);
    Arrays.stream(Toast.Kind.values())
        .map(kind -> Toast.of(kind, messages.bind("fault.title")).body(messages.bind("loading")))
        .map(toast -> toast.code("E-7F3A").action(messages.bind("keypad.erase"), () -> {}))
        .forEach(host.toasts()::show);
    host.setAnimated(false);
    return host;
  }

  private static DialogCard dialog(Messages messages, ModalHost host) {
    DialogCard card = new DialogCard(messages, "fault.title").text("fault.code", "E-7F3A");
    return card.action("keypad.erase", host::close).action("keypad.clear", host::close, "accent");
  }
}
