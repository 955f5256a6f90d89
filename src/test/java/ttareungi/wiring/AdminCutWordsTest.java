package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;

/**
 * No word of the window is cut, in either language: at 1366 by 768, and at the least size that the
 * window takes, which is what is left of a full HD screen that is scaled twice.
 */
@Tag("screens")
class AdminCutWordsTest extends FxTest {
  private static final double[][] SIZES = {{1366, 768}, {1200, 760}};

  @TempDir Path data;
  @TempDir Path files;
  private final List<String> faults = new ArrayList<>();

  @Test
  void theFirstRun() {
    try (var house = TestHouse.at(data);
        var admin = AdminStage.firstRun(house)) {
      admin.awaitShown("#wizard");
      look(admin, "wizard-operator");
      admin.write("#wizard-name", "Park");
      admin.write("#wizard-pin", TestHouse.PIN);
      admin.write("#wizard-again", TestHouse.PIN);
      admin.click("#wizard-make").awaitShown("#station-save");
      look(admin, "wizard-station");
      admin.write("#stationNumber", "101");
      admin.write("#stationName", "Yeouinaru");
      admin.write("#stationDocks", "20");
      admin.click("#station-save").awaitShown("#wizard-later");
      look(admin, "wizard-bikes");
      admin.click("#wizard-later");
      look(admin, "wizard-kiosk");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everySectionAndDialog() throws Exception {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      SafeKeeping.backUp(house.settle().house().data(), clock);
      try (var admin = AdminStage.over(house.settle())) {
        admin.await(() -> admin.dashboard().rows().size() > 60);
        dashboard(admin);
        bikes(admin);
        reservations(admin);
        stations(admin);
        riders(admin);
        rest(admin);
      }
    }
    assertThat(faults).isEmpty();
  }

  private void dashboard(AdminStage admin) {
    look(admin, "dashboard");
    admin.click("#range-month");
    look(admin, "dashboard-30");
    admin.click("#bell").awaitShown("#inbox");
    look(admin, "inbox");
    shut(admin);
    admin.click("#help-rider");
    look(admin, "help-rider");
    shut(admin);
    admin.click("#open-kiosk");
    look(admin, "kiosks");
    shut(admin);
    admin.robot.push(KeyCode.F1);
    look(admin, "keys");
    shut(admin);
    admin.robot.push(KeyCode.CONTROL, KeyCode.K);
    admin.robot.write("1000");
    look(admin, "palette");
    shut(admin);
  }

  private void bikes(AdminStage admin) throws Exception {
    long free = Raw.number(data, "select min(bike_id) from bike where state = 'AVAILABLE'");
    show(admin, new Target.Bike(free));
    admin.awaitShown("#drawer");
    look(admin, "bike");
    admin.click("#bike-retire").awaitShown("#why-typed");
    look(admin, "bike-retire");
    shut(admin);
    admin.click("#drawer-close");
    look(admin, "bikes");
    admin.click("#register").awaitShown("#bikeNumber");
    look(admin, "register");
    shut(admin);
    var file = files.resolve("bikes.csv");
    Files.writeString(file, "bike_no,colour,reg_date,station\n10392,green,2026-05-01,101\n7x,,,\n");
    runFx(() -> admin.window.shell().askForFiles(new FixedFiles(file)));
    admin.click("#import-bikes").awaitShown("#csv-choose");
    look(admin, "csv");
    admin.click("#csv-choose");
    admin.await(() -> !admin.node("#csv-ready").isDisabled());
    look(admin, "csv-tried");
    shut(admin);
  }

  private void reservations(AdminStage admin) throws Exception {
    admin.click("#nav-reservations");
    look(admin, "reservations");
    long riding =
        Raw.number(data, "select max(reserve_no) from reservation where status = 'IN_USE'");
    show(admin, new Target.Reservation(riding));
    admin.awaitShown("#res-title");
    look(admin, "reservation");
    long held =
        Raw.number(data, "select max(reserve_no) from reservation where status = 'RESERVED'");
    show(admin, new Target.Reservation(held));
    look(admin, "reservation-held");
  }

  private void stations(AdminStage admin) {
    show(admin, new Target.Station(101));
    admin.awaitShown("#station-card");
    look(admin, "station");
    admin.click("#station-close").awaitShown("#why-yes");
    look(admin, "station-close");
    shut(admin);
    admin.click("#stations-register").awaitShown("#station-save");
    look(admin, "station-open");
    admin.click("#station-cancel");
    admin.click("#stations-plan").awaitShown("#moves-table");
    look(admin, "moves");
    shut(admin);
  }

  private void riders(AdminStage admin) throws Exception {
    admin.click("#nav-riders");
    look(admin, "riders");
    admin.click("#rider-join").awaitShown("#join-number");
    look(admin, "rider-join");
    shut(admin);
    show(admin, new Target.Rider(Raw.number(data, "select max(user_id) from ledger_entry")));
    admin.awaitShown("#rider-back");
    look(admin, "rider");
    admin.click("#rider-block").awaitShown("#why-yes");
    look(admin, "rider-block");
    shut(admin);
  }

  private void rest(AdminStage admin) {
    for (var section : List.of("payments", "reports", "monitoring", "settings")) {
      admin.click("#nav-" + section);
      look(admin, section);
    }
    admin.click("#operator-add").awaitShown("#operator-yes");
    look(admin, "operator-add");
    shut(admin);
    admin.robot.push(KeyCode.CONTROL, KeyCode.L);
    admin.awaitShown("#door");
    look(admin, "door");
  }

  private static void show(AdminStage admin, Target target) {
    runFx(() -> admin.window.shell().show(target));
  }

  private static void shut(AdminStage admin) {
    runFx(() -> admin.window.shell().root().close());
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  private void look(AdminStage admin, String name) {
    for (var size : SIZES) {
      admin.size(size[0], size[1]);
      for (var language : Language.values()) {
        runFx(() -> admin.messages.setLanguage(language));
        admin.await(() -> admin.stage.getScene().getWidth() == size[0]);
        var at = name + " " + (int) size[0] + " " + language + ": ";
        int before = faults.size();
        faults.addAll(
            onFx(() -> AdminAudit.of(admin.stage.getScene(), front(admin))).stream()
                .map(at::concat)
                .toList());
        if (faults.size() > before) {
          admin.picture("cut-" + name + "-" + (int) size[0] + "-" + language);
        }
      }
    }
    runFx(() -> admin.messages.setLanguage(Language.KO));
    admin.size(1440, 900);
  }

  /** The dialog, where one stands over the page. */
  private static Node front(AdminStage admin) {
    var root = admin.stage.getScene().getRoot();
    var dialog = admin.window.shell().root().isOpen() ? root.lookup(".modal-pane") : null;
    var cover = root.lookup("#wizard") == null ? root.lookup("#door") : root.lookup("#wizard");
    return cover != null ? cover : dialog != null ? dialog : root;
  }
}
