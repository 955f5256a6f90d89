package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class FxmlTest extends FxTest {
  private final Messages messages = new Messages(Language.KO);
  private final Fxml fxml = new Fxml(messages);

  /** The controller that the test page names. */
  public static final class Page {
    @FXML private Label label;
    @FXML private Button button;
    @FXML private TextField field;
    @FXML private TableColumn<?, ?> column;
    @FXML private Tab tab;
    @FXML private MenuButton menu;
    @FXML private Label plain;
  }

  @Test
  void everyKindOfTextFollowsTheLanguage() {
    Page page = new Page();
    Parent root = onFx(() -> fxml.load("/ui/fxml-test.fxml", page));
    assertThat(root).isNotNull();
    assertAll(page, "따릉이");
    runFx(() -> messages.setLanguage(Language.EN));
    assertAll(page, "Ttareungi");
    assertThat(page.plain.getText()).isEqualTo("SPB");
  }

  private static void assertAll(Page page, String word) {
    assertThat(page.label.getText()).isEqualTo(word);
    assertThat(page.button.getAccessibleText()).isEqualTo(word);
    assertThat(page.button.getTooltip().getText()).isEqualTo(word);
    assertThat(page.field.getPromptText()).isEqualTo(word);
    assertThat(page.column.getText()).isEqualTo(word);
    assertThat(page.tab.getText()).isEqualTo(word);
    assertThat(page.menu.getItems().getFirst().getText()).isEqualTo(word);
  }

  @Test
  void aKeyNobodyWroteStopsTheLoad() {
    assertThatThrownBy(() -> onFx(() -> fxml.load("/ui/fxml-test-missing.fxml", new Page())))
        .hasStackTraceContaining("no.such.key");
  }

  @Test
  void aKeyThatCannotFollowStopsTheLoad() {
    assertThatThrownBy(() -> onFx(() -> fxml.load("/ui/fxml-test-dead.fxml", new Page())))
        .hasStackTraceContaining("app.name");
  }

  @Test
  void anotherControllerIsRefused() {
    assertThatThrownBy(() -> onFx(() -> fxml.load("/ui/fxml-test.fxml", "not a page")))
        .hasStackTraceContaining("was asked for");
  }
}
