package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** The screens of staff mode (k15), of what goes wrong (k14), and of somebody who left (k11). */
@Tag("screens")
class KioskTroubleScreensTest extends FxTest {
  private static final long KIM = 7;

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T09:45:00Z"));

  @ParameterizedTest
  @MethodSource("ttareungi.wiring.View#languages")
  void everyScreen(Language language) throws SQLException {
    var look = new EveryWay(View.all());
    try (var house = TestHouse.withStation(data, clock)) {
      KioskWalk.furnish(house);
      house.addOperator(KIM);
      try (var kiosk = KioskTester.open(house, language, 1080, 1920)) {
        var walk = new Walk(data, house, kiosk, look);
        idle(kiosk);
        walk.staff();
        walk.troubles();
        walk.away();
      }
    }
    assertThat(look.faults()).isEmpty();
  }

  /** To the voice guide's rider any touch is an answer: not in that way. */
  private void idle(KioskTester kiosk) {
    var look = new EveryWay(View.all().stream().filter(view -> view.look() != Look.VOICE).toList());
    kiosk.tap("reserve").at(Place.NUMBER);
    clock.forward(Duration.ofSeconds(31));
    kiosk.tapable("goOn");
    look.accept(kiosk, "k11-idle");
    assertThat(look.faults()).isEmpty();
    kiosk.tap("leave").at(Place.HOME);
  }

  private record Walk(Path data, TestHouse house, KioskTester kiosk, EveryWay look) {
    private void look(String name) {
      look.accept(kiosk, name);
    }

    private void staff() {
      kiosk.hold("when", Place.STAFF).tapable("key-1");
      look("k15-missing");
      kiosk.type("7");
      look("k15-number");
      kiosk.tap("next").at(Place.STAFF_PIN).type("000001").tap("next");
      kiosk.saysKey("noticeText", "kiosk.staffPin.wrong", 4).type("135");
      look("k15-pin");
      kiosk.type("790").tap("next").at(Place.STAFF_MENU).tapable("service");
      look("k15-menu");
      kiosk.tap("terminal").at(Place.STAFF_TERMINAL).tap("rule-decline");
      look("k15-terminal");
      kiosk.tap("rule-slow").tap("back").tap("panel").at(Place.STAFF_PANEL).tap("muchBigger");
      kiosk.tap("keep");
      look("k15-panel");
      kiosk.tap("back").tap("sync").at(Place.STAFF_SYNC).says("sync-version", Release.VERSION);
      look("k15-sync");
      kiosk.tap("back").tap("leave").tapable("no");
      look("k15-leave");
      kiosk.tap("no").tap("back").at(Place.HOME);
    }

    private void troubles() {
      kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
      look("k4-set");
      kiosk.at(Place.RECEIPT).tap("home").at(Place.HOME);
      house.house().terminal().setRule(Rule.GONE);
      kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tap("next").at(Place.FAILED);
      look("k14-terminal-gone");
      kiosk.tap("home").at(Place.HOME);
      house.house().terminal().setRule(Rule.ASK);
      kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next").at(Place.CONFIRM);
      house.buy(11, 5_000);
      house.reserve(11, 10_011);
      kiosk.at(Place.TAKEN);
      look("k14-taken");
      kiosk.tap("home").at(Place.HOME);
    }

    private void away() throws SQLException {
      kiosk.hold("when", Place.STAFF).enterAsStaff(KIM).tap("service");
      kiosk.saysKey("serviceState", "kiosk.staff.is.out").tap("back").at(Place.OUT_OF_SERVICE);
      kiosk.tapable("near");
      look("k14-out-of-service");
      Raw.run(
          data, "delete from kiosk_outage", "update station set open = 0 where station_id = 101");
      house.buy(10, 1_000);
      kiosk.at(Place.CLOSED).tapable("near");
      look("k14-closed");
      Raw.run(data, "alter table station rename to gone");
      house.buy(10, 1_000);
      kiosk.at(Place.AWAY);
      look("k14-away");
      Raw.run(data, "alter table gone rename to station");
    }
  }
}
