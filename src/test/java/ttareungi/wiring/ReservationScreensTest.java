package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The reservations of a lively day, saved under target/screens to be looked at. */
class ReservationScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void aRideOfALivelyDay() throws SQLException {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      AdminStage.knowPark(house.settle());
      long riding =
          Raw.number(data, "select max(reserve_no) from reservation where status = 'IN_USE'");
      try (var admin = AdminStage.over(house.settle())) {
        admin.click("#nav-reservations");
        runFx(() -> admin.window.shell().show(new Target.Reservation(riding)));
        admin.awaitShown("#res-title");
        admin.await(() -> !admin.node("#res-timeline").lookupAll(".history-item").isEmpty());
        runFx(() -> admin.node("#why-cause").requestFocus());
        admin.robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        pictures(admin, "");
        admin.size(1_366, 768);
        pictures(admin, "-small");
      }
    }
  }

  private static void pictures(AdminStage admin, String size) {
    admin.picture("a6-reservations-light" + size);
    noWordIsCut(admin);
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a6-reservations-dark" + size);
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a6-reservations-en" + size);
    assertThat(onFx(() -> ((ComboBox<?>) admin.node("#res-period")).getButtonCell().getText()))
        .startsWith("Today");
    noWordIsCut(admin);
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }

  /** On what acts and on what filters. */
  private static void noWordIsCut(AdminStage admin) {
    for (var place : new String[] {".filters", ".act-panel", ".three-steps", ".page-head"}) {
      onFx(() -> admin.node("#reservations").lookup(place).lookupAll(".label, .button"))
          .forEach(node -> assertThat(isWhole(node)).as("%s in %s", node, place).isTrue());
    }
  }

  private static boolean isWhole(Node node) {
    if (!(node instanceof Labeled labeled) || labeled.isWrapText() || !labeled.isVisible()) {
      return true;
    }
    return onFx(() ->
        labeled.lookup(".text") instanceof Text text
            ? text.getText().equals(labeled.getText())
            : true);
  }
}
