package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class ThemeSwitchTest extends FxTest {
  @Test
  void twoWindowsWearTwoThemes() {
    Label dark = label(dress(Face.ADMIN, Theme.DARK));
    Label light = label(dress(Face.KIOSK, Theme.LIGHT));
    assertThat(ink(dark)).isEqualTo(Color.web("#a0a9b4"));
    assertThat(ink(light)).isEqualTo(Color.web("#57606a"));
  }

  @Test
  void aSwitchIsSeenAtOnce() {
    ThemeSwitch theme = dress(Face.ADMIN, Theme.LIGHT);
    Label label = label(theme);
    runFx(() -> theme.setTheme(Theme.HIGH_CONTRAST));
    assertThat(ink(label)).isEqualTo(Color.web("#f0f0f0"));
    PseudoClass hc = PseudoClass.getPseudoClass("hc");
    assertThat(label.getScene().getRoot().getPseudoClassStates()).contains(hc);
    runFx(() -> theme.setTheme(Theme.DARK));
    assertThat(label.getScene().getRoot().getPseudoClassStates()).doesNotContain(hc);
  }

  @Test
  void everySizeFollowsTheEm() {
    ThemeSwitch theme = dress(Face.ADMIN, Theme.LIGHT);
    Label label = label(theme);
    double before = size(label);
    runFx(() -> theme.emProperty().set(26));
    assertThat(size(label)).isBetween(before * 1.99, before * 2.01);
  }

  @Test
  void aForgottenSceneIsLeftAlone() {
    ThemeSwitch theme = dress(Face.ADMIN, Theme.LIGHT);
    Label label = label(theme);
    runFx(() -> theme.unregister(label.getScene()));
    runFx(() -> theme.setTheme(Theme.DARK));
    assertThat(ink(label)).isEqualTo(Color.web("#57606a"));
  }

  private static ThemeSwitch dress(Face face, Theme theme) {
    return onFx(() -> new ThemeSwitch(face, theme));
  }

  private static Label label(ThemeSwitch theme) {
    return onFx(() -> {
      Label label = new Label("1");
      label.getStyleClass().addAll("muted", "small");
      theme.register(new Scene(new StackPane(label)));
      return label;
    });
  }

  private static Object ink(Label label) {
    return onFx(() -> {
      label.getScene().getRoot().applyCss();
      return label.getTextFill();
    });
  }

  private static double size(Label label) {
    ink(label);
    Font font = label.getFont();
    return font.getSize();
  }
}
