package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.part.KeyCaps;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.Toast;

/** The list of keys says what the keys do. */
class AdminKeysTest extends FxTest {
  private static final int TABS = 80;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void aBike() {
    house = TestHouse.withStation(data);
    house.register(10_233);
    admin = AdminStage.over(house.settle());
    admin.click("#nav-bikes");
    admin.await(() -> !admin.bikes().rows().isEmpty());
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void namesEveryKeyThatIsBoundAndThoseOfThePage() {
    admin.robot.push(KeyCode.F1);
    admin.awaitShown("#keys");
    var bound =
        onFx(() ->
            admin.stage.getScene().getAccelerators().keySet().stream().map(KeyCaps::name).toList());
    assertThat(bound).hasSizeGreaterThan(9);
    assertThat(caps()).containsAll(bound);
    assertThat(caps()).contains("Ctrl K", "F1", "F8", "Space", "Ctrl A", "Enter");
    admin.picture("keys");
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("keys-dark");
    admin.robot.push(KeyCode.ESCAPE);
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.click("#nav-dashboard");
    admin.robot.push(KeyCode.F1);
    admin.awaitShown("#keys");
    assertThat(words()).contains("Move along the hours").doesNotContain("Tick the chosen one");
    assertThat(words()).contains("Go to Bikes");
    admin.picture("keys-en");
  }

  @Test
  void aKeyDoesWhatTheListSays() {
    var go =
        onFx(() ->
            admin.stage.getScene().getAccelerators().keySet().stream()
                .filter(KeyCombination.valueOf("Shortcut+1")::equals)
                .findFirst());
    assertThat(go).isPresent();
    admin.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    admin.awaitShown("#dashboard");
  }

  @Test
  void aSectionOpenedByItsKeyHasTheKeys() {
    admin.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    admin.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    admin.await(() -> focus() instanceof TableView<?>);
    admin.robot.push(KeyCode.HOME);
    admin.await(() ->
        focus() instanceof TableView<?> table && table.getSelectionModel().getSelectedIndex() == 0);
    for (var theme : List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)) {
      runFx(() -> admin.themes.setTheme(theme));
      for (var id : List.of("#theme", "#bell", "#nav-bikes")) {
        tabTo(id);
        admin.picture("ring-" + theme + id.replace('#', '-'));
      }
    }
  }

  /** As a hand would, so that the focus is one that shows. */
  private void tabTo(String id) {
    for (int tabs = 0; tabs < TABS && !admin.node(id).isFocused(); tabs++) {
      admin.robot.push(KeyCode.TAB);
    }
    admin.await(() -> admin.node(id).isFocusVisible());
  }

  private @Nullable Node focus() {
    return admin.stage.getScene().getFocusOwner();
  }

  @Test
  void f8GoesIntoTheNewestToast() {
    var toast = Toast.of(Toast.Kind.ERROR, admin.messages.bind("fault.title"));
    runFx(() -> admin.window.shell().root().toasts().show(toast));
    admin.robot.push(KeyCode.F8);
    admin.await(() -> {
      var owner = admin.stage.getScene().getFocusOwner();
      return owner != null && owner.getStyleClass().contains("toast-close");
    });
    admin.robot.push(KeyCode.SPACE);
    admin.await(() -> admin.find(".toast") == null);
  }

  private List<String> caps() {
    return onFx(() ->
        admin.node("#keys").lookupAll(".kbd").stream()
            .map(cap -> ((Labeled) cap).getText())
            .toList());
  }

  private String words() {
    return onFx(() ->
        admin.node("#keys").lookupAll(".label").stream()
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining("\n")));
  }
}
