package ttareungi.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/**
 * The screens a1 to a15 of the running window, each in Korean, light and dark, and in English, into
 * target/screens.
 */
@Tag("screens")
class AdminEveryScreenTest extends FxTest {
  @TempDir Path data;
  @TempDir Path files;

  @Test
  void theFirstRun() {
    try (var house = TestHouse.at(data);
        var admin = AdminStage.shut(house)) {
      admin.awaitShown("#wizard");
      pictures(admin, "a14-wizard-operator");
      admin.write("#wizard-name", "Park");
      admin.write("#wizard-pin", TestHouse.PIN);
      admin.write("#wizard-again", TestHouse.PIN);
      admin.click("#wizard-make").awaitShown("#station-save");
      pictures(admin, "a14-wizard-station");
      admin.write("#stationNumber", "101");
      admin.write("#stationName", "Yeouinaru");
      admin.write("#stationDocks", "20");
      admin.click("#station-save").awaitShown("#wizard-later");
      pictures(admin, "a14-wizard");
    }
  }

  @Test
  void aDayAtTheDesk() throws IOException, SQLException {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      Raw.run(
          data,
          "update station set latitude = 37.5 + station_id % 4 * 0.012,"
              + " longitude = 126.9 + station_id % 7 * 0.015");
      AdminStage.knowPark(house.settle());
      try (var admin = AdminStage.over(house.settle())) {
        admin.await(() -> admin.dashboard().rows().size() > 60);
        pictures(admin, "a1-dashboard");
        bikes(admin);
        reservations(admin);
        riders(admin);
        sections(admin);
        overAll(admin);
      }
    }
  }

  private void bikes(AdminStage admin) throws IOException, SQLException {
    long free = Raw.number(data, "select min(bike_id) from bike where state = 'AVAILABLE'");
    runFx(() -> admin.window.shell().show(new Target.Bike(free)));
    admin.awaitShown("#drawer");
    admin.await(() -> !admin.bikes().details().history().isEmpty());
    pictures(admin, "a3-bikes");
    admin.click("#bike-retire").awaitShown("#why-typed");
    pictures(admin, "a15-confirm");
    admin.robot.push(KeyCode.ESCAPE);
    admin.click("#drawer-close");
    admin.click("#register").awaitShown("#bikeNumber");
    admin.robot.write("10005");
    admin.awaitShown("#next-free");
    admin.click("#colour-RED");
    pictures(admin, "a4-register-bike");
    admin.click("#next-free");
    admin.await(() -> !admin.node("#save").isDisabled());
    admin.click("#save").awaitShown(".toast.success");
    admin.write("#bikes-search", "4711");
    admin.awaitShown("#filter-clear");
    pictures(admin, "a15-empty-toast");
    admin.write("#bikes-search", "");
    imported(admin);
  }

  private void imported(AdminStage admin) throws IOException {
    var file = files.resolve("bikes.csv");
    Files.writeString(
        file,
        "bike_no,colour,reg_date,station\n10392,green,2026-05-01,101\n7x,red,2026-05-01,101\n");
    runFx(() -> admin.window.shell().askForFiles(new FixedFiles(file)));
    admin.click("#import-bikes").click("#csv-choose");
    admin.await(() -> !admin.node("#csv-ready").isDisabled());
    pictures(admin, "a5-csv-import");
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  private void reservations(AdminStage admin) throws SQLException {
    long riding =
        Raw.number(data, "select max(reserve_no) from reservation where status = 'IN_USE'");
    runFx(() -> admin.window.shell().show(new Target.Reservation(riding)));
    admin.awaitShown("#res-title");
    admin.await(() -> !admin.node("#res-timeline").lookupAll(".history-item").isEmpty());
    pictures(admin, "a6-reservations");
  }

  private void riders(AdminStage admin) throws SQLException {
    long rider = Raw.number(data, "select max(user_id) from ledger_entry");
    runFx(() -> admin.window.shell().show(new Target.Rider(rider)));
    admin.awaitShown("#rider-back");
    pictures(admin, "a7-rider");
  }

  private static void sections(AdminStage admin) {
    admin.click("#nav-payments");
    pictures(admin, "a8-payments");
    admin.click("#nav-stations");
    pictures(admin, "a9-stations");
    admin.click("#nav-reports");
    pictures(admin, "reports");
    admin.click("#nav-monitoring");
    pictures(admin, "a10-monitoring");
    admin.click("#nav-settings");
    pictures(admin, "a11-settings");
  }

  private static void overAll(AdminStage admin) {
    admin.click("#nav-dashboard");
    admin.robot.push(KeyCode.CONTROL, KeyCode.K);
    admin.robot.write("1000");
    pictures(admin, "a12-command-palette");
    admin.robot.push(KeyCode.ESCAPE);
    admin.robot.push(KeyCode.CONTROL, KeyCode.L);
    admin.awaitShown("#door");
    pictures(admin, "a13-lock");
  }

  private static void pictures(AdminStage admin, String name) {
    admin.picture(name);
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture(name + "-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture(name + "-en");
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }
}
