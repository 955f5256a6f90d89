package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteException;
import ttareungi.event.Position;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** Every screen of the admin window, saved under target/screens to be looked at. */
class AdminScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void aLivelyDay() {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      AdminStage.knowPark(house.settle());
      long before = house.settle().house().fanout().dead();
      try (var admin = AdminStage.over(house)) {
        admin.await(() -> admin.dashboard().rows().size() > 60);
        admin.await(() -> !admin.dashboard().stock().isEmpty());
        pictures(admin, "");
        admin.size(1_200, 760);
        pictures(admin, "-small");
        assertThat(house.house().fanout().dead()).isEqualTo(before);
      }
    }
  }

  private static void pictures(AdminStage admin, String size) {
    admin.click("#nav-dashboard");
    admin.picture("dashboard-light" + size);
    language(admin, Language.EN);
    admin.picture("dashboard-en" + size);
    language(admin, Language.KO);
    theme(admin, Theme.DARK);
    admin.picture("dashboard-dark" + size);
    theme(admin, Theme.LIGHT);
    admin.click("#nav-bikes");
    admin.await(() -> !admin.bikes().rows().isEmpty());
    admin.picture("bikes" + size);
    fx(() -> admin.bikes().details().open(10_003));
    admin.awaitShown("#drawer");
    admin.await(() -> !admin.bikes().details().history().isEmpty());
    admin.picture("bikes-drawer" + size);
    language(admin, Language.EN);
    theme(admin, Theme.DARK);
    admin.picture("bikes-drawer-dark-en" + size);
    language(admin, Language.KO);
    theme(admin, Theme.LIGHT);
    admin.click("#drawer-close");
    admin.click("#register");
    admin.awaitShown("#bikeNumber");
    admin.robot.write("10005");
    admin.awaitShown("#next-free");
    admin.click("#colour-RED");
    admin.picture("register" + size);
    language(admin, Language.EN);
    theme(admin, Theme.DARK);
    admin.picture("register-dark-en" + size);
    language(admin, Language.KO);
    theme(admin, Theme.LIGHT);
    admin.click("#next-free");
    admin.await(() -> !admin.node("#save").isDisabled());
    admin.picture("register-right" + size);
    admin.click("#register-cancel");
    admin.picture("register-leaving" + size);
    admin.click("#register-cancel");
    admin.click("#open-kiosk");
    admin.awaitShown("#kiosk-101");
    admin.picture("kiosk-chooser" + size);
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  @Test
  void anEmptyHouse() {
    try (var house = TestHouse.at(data);
        var admin = AdminStage.over(house)) {
      admin.awaitShown("#load-demo");
      admin.picture("dashboard-no-station");
      admin.click("#nav-bikes");
      admin.picture("bikes-no-station");
      admin.click("#nav-dashboard");
      admin.click("#start-own-station");
      admin.awaitShown("#stationName");
      admin.robot.clickOn("#stationPosition").write("91, 127");
      admin.click("#station-save");
      admin.picture("station-problems");
      admin.robot.clickOn("#stationName").write("Yeouinaru");
      admin.robot.clickOn("#stationPosition").eraseText(7).write("37.5271, 126.9327");
      admin.click("#station-save");
      admin.await(() -> admin.dashboard().hasStationsProperty().get());
      admin.await(() -> !admin.window.shell().root().isOpen());
      var opened = house.house().reader().read(StationRepository.class, rows -> rows.find(101));
      assertThat(opened.flatMap(Station::position)).contains(new Position(37.5271, 126.9327));
      admin.picture("dashboard-empty");
      admin.click("#nav-bikes");
      admin.awaitShown("#register-first");
      admin.picture("bikes-none");
    }
  }

  @Test
  void beforeTheHouseIsOpen() {
    try (var admin = new AdminStage(null, station -> {}, null)) {
      admin.awaitShown("#opening");
      admin.picture("opening");
      fx(() -> admin.window.failed(new IllegalStateException("no disk")));
      admin.awaitShown("#opening-failed");
      admin.picture("opening-failed");
      var damaged = new IllegalStateException(new SQLiteException("", SQLITE_CORRUPT));
      fx(() -> admin.window.failed(new CannotOpen(data.resolve("ttareungi.db"), damaged)));
      language(admin, Language.EN);
      theme(admin, Theme.DARK);
      admin.await(() -> words(admin, "#opening-failed").contains("damaged"));
      assertThat(words(admin, "#opening-failed")).contains("ttareungi.db", "DB-11");
      admin.picture("opening-failed-dark-en");
    }
  }

  private static String words(AdminStage admin, String id) {
    return ((Labeled) admin.node(id).lookup(".sentence")).getText();
  }

  private static void language(AdminStage admin, Language language) {
    fx(() -> admin.messages.setLanguage(language));
  }

  private static void theme(AdminStage admin, Theme theme) {
    fx(() -> admin.themes.setTheme(theme));
  }

  private static void fx(Runnable work) {
    runFx(work);
  }
}
