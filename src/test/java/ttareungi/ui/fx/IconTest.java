package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class IconTest extends FxTest {
  private final Icon icon = new Icon("fth-plus");

  @Test
  void itsSizeIsInEmHoweverOftenItIsStyled() {
    Button button = onFx(() -> new Button("1", icon));
    runFx(() -> dress(button));
    double first = icon.getFont().getSize();
    for (int pass = 0; pass < 3; pass++) {
      boolean odd = pass % 2 == 1;
      runFx(() -> icon.pseudoClassStateChanged(PseudoClass.getPseudoClass("any"), odd));
      runFx(() -> button.getStyleClass().add("pass"));
      runFx(button.getScene().getRoot()::applyCss);
    }
    assertThat(icon.getFont().getSize()).isEqualTo(first).isGreaterThan(Face.KIOSK.em());
    assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
  }

  @Test
  void anUnknownNameThrows() {
    assertThatThrownBy(() -> icon.setLiteral("fth-no-such")).isInstanceOf(RuntimeException.class);
  }

  private static void dress(Button button) {
    Scene scene = new Scene(new StackPane(button));
    new ThemeSwitch(Face.KIOSK, Theme.LIGHT).register(scene);
    scene.getRoot().applyCss();
  }
}
