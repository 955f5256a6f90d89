package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Role;
import ttareungi.setting.Change;
import ttareungi.setting.ChangeSettings;
import ttareungi.setting.Setting;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The settings of a house with some people in it, saved under target/screens to be looked at. */
class SettingsScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void theSettings() throws Exception {
    Files.writeString(
        data.resolve("config.properties"),
        "kiosk.panel.px.per.mm.101=4.03\nkiosk.panel.bottom.mm.101=900\n");
    try (var house = TestHouse.withStation(data)) {
      AdminStage.knowPark(house);
      house.addOperator(2, "\uc774\ub3c4\ud604", Role.OPERATOR);
      house.addOperator(3, "\uc815\uc720\ub098", Role.OPERATOR);
      house.addOperator(4, "\ud55c\uc9c0\uc6b0", Role.VIEWER);
      house.does(
          new ChangeSettings(
              TestHouse.id(),
              "operator:1",
              List.of(new Change(Setting.BACKUP_AT, "03:30, 15:30"))));
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-settings").awaitShown("#operator-4");
        runFx(() -> ((TextField) admin.node("#set-hold-minutes")).setText("12"));
        pictures(admin, "");
        admin.click("#settings-go-kiosks");
        admin.picture("a11-settings-below");
        admin.click("#settings-go-operators").click("#operator-add").awaitShown("#operator-yes");
        admin.picture("a11-settings-operator");
        runFx(() -> admin.window.shell().host().close());
        admin.click("#settings-go-tariff");
        admin.size(1_366, 768);
        pictures(admin, "-small");
      }
    }
  }

  private static void pictures(AdminStage admin, String size) {
    admin.picture("a11-settings" + size);
    noWordIsCut(admin);
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a11-settings-dark" + size);
    runFx(() -> admin.themes.setTheme(Theme.HIGH_CONTRAST));
    admin.picture("a11-settings-contrast" + size);
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a11-settings-en" + size);
    noWordIsCut(admin);
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }

  private static void noWordIsCut(AdminStage admin) {
    for (var kind : List.of(".label", ".button", ".toggle-button", ".menu-button")) {
      var all = onFx(() -> admin.node("#settings").lookupAll(kind));
      assertThat(all).isNotEmpty().allMatch(SettingsScreensTest::isWhole);
    }
  }

  private static boolean isWhole(Node node) {
    return onFx(() ->
        !(node instanceof Labeled labeled)
            || labeled.isWrapText()
            || !labeled.isVisible()
            || labeled.getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof Text && part.getStyleClass().contains("text"))
                .allMatch(part -> ((Text) part).getText().equals(labeled.getText())));
  }
}
