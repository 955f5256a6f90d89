package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The stations of a city, saved under target/screens to be looked at. */
class StationScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void aCityAtNoon() {
    var clock = new HandClock(Instant.parse("2026-05-13T05:32:10Z"));
    try (var house = TestHouse.at(data, clock)) {
      new RingedCity(house).found();
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-stations");
        runFx(() -> admin.window.shell().show(new Target.Station(RingedCity.YEOUINARU)));
        admin.awaitShown("#dock-1");
        pictures(admin, "");
        admin.size(1_366, 768);
        pictures(admin, "-small");
        admin.click("#station-close");
        admin.awaitShown("#why-cause");
        admin.picture("a9-close");
      }
    }
  }

  @Test
  void everyDockOfALargeStationIsToBeSeen() {
    try (var house = TestHouse.at(data)) {
      house.does(new OpenStation(TestHouse.id(), Actors.operator("t"), 1, "S1", null, 65));
      house.does(new OpenStation(TestHouse.id(), Actors.operator("t"), 2, "S2", null, 12));
      try (var admin = AdminStage.over(house)) {
        admin.size(1_366, 768);
        admin.click("#nav-stations");
        runFx(() -> admin.window.shell().show(new Target.Station(1)));
        admin.awaitShown("#station-card");
        admin.await(() -> docks(admin) == 65);
        admin.picture("a9-docks-65");
        runFx(() -> admin.window.shell().show(new Target.Station(2)));
        admin.await(() -> docks(admin) == 12);
        admin.await(() -> viewport(admin) >= pad(admin));
        admin.picture("a9-docks-12");
        runFx(() -> admin.window.shell().show(new Target.Station(1)));
        admin.await(() -> docks(admin) == 65);
        admin.size(1_280, 640);
        admin.picture("a9-docks-65-low");
      }
    }
  }

  private static int docks(AdminStage admin) {
    return admin.node("#station-card").lookupAll(".dock").size();
  }

  private static double viewport(AdminStage admin) {
    return admin.node("#station-card").lookup(".dock-scroll").getLayoutBounds().getHeight();
  }

  private static double pad(AdminStage admin) {
    return admin.node("#station-card").lookup(".dock-pad").getLayoutBounds().getHeight();
  }

  @Test
  void noStationYet() {
    try (var house = TestHouse.at(data);
        var admin = AdminStage.over(house)) {
      admin.click("#nav-stations");
      admin.awaitShown("#start-own-station");
      admin.picture("a9-stations-none");
    }
  }

  private static void pictures(AdminStage admin, String size) {
    admin.picture("a9-stations" + size);
    noWordIsCut(admin);
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a9-stations-dark" + size);
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a9-stations-en" + size);
    noWordIsCut(admin);
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }

  /** On what acts and on what filters. */
  private static void noWordIsCut(AdminStage admin) {
    for (var place : new String[] {".filters", ".station-acts", ".page-head", ".stations-legend"}) {
      onFx(() -> admin.node("#stations").lookup(place).lookupAll(".label, .button"))
          .forEach(node -> assertThat(isWhole(node)).as("%s in %s", node, place).isTrue());
    }
  }

  private static boolean isWhole(Node node) {
    if (!(node instanceof Labeled labeled) || !labeled.isVisible()) {
      return true;
    }
    return onFx(() ->
        !(labeled.lookup(".text") instanceof Text text)
            || text.getText().equals(labeled.getText()));
  }
}
