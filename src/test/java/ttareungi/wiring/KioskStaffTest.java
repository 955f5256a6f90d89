package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.event.LoggedEvent;
import ttareungi.event.StaffAction;
import ttareungi.guard.Ending;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What staff do at a kiosk, and what the log says of it. */
class KioskStaffTest extends KioskTest {
  private static final long KIM = 7;
  private static final long RIDER = 10;

  private final List<Ending> left = new ArrayList<>();

  @Override
  void furnish(TestHouse station) {
    station.addOperator(KIM);
  }

  @Override
  KioskTester open(TestHouse furnished) {
    var opened = super.open(furnished);
    opened.window().onLeave(left::add);
    return opened;
  }

  private KioskTester menu() {
    return kiosk.hold("when", Place.STAFF).enterAsStaff(KIM);
  }

  private List<DomainEvent> events() {
    return house.house().log().after(0, 1_000).stream().map(LoggedEvent::event).toList();
  }

  private static OperatorActed acted(StaffAction action, @Nullable String detail) {
    return new OperatorActed(KIM, TestHouse.STATION, action, detail);
  }

  @Test
  void aLongPressOnTheTimeOpensStaffModeAndAShortOneDoesNot() {
    kiosk.tap("when").at(Place.HOME);
    menu();
    assertThat(events()).contains(acted(StaffAction.ENTERED, null));
  }

  @Test
  void aLongPressOnTheTimeLeftForgetsTheRider() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(RIDER).at(Place.BIKES).hold("timeBox", Place.STAFF);
    assertThat(kiosk.window().session().isEmpty()).isTrue();
  }

  @Test
  void fiveTapsOnTheMarkOpenItToo() {
    kiosk.press("mark", 4).at(Place.HOME).press("mark", 1).at(Place.STAFF);
    kiosk.tap("back").at(Place.HOME);
  }

  @Test
  void aWrongPinOpensNothingAndIsCounted() {
    kiosk.hold("when", Place.STAFF).type("7").tap("next").at(Place.STAFF_PIN);
    kiosk.type("000001").tap("next").saysKey("noticeText", "kiosk.staffPin.wrong", 4);
    assertThat(kiosk.place()).isEqualTo(Place.STAFF_PIN);
  }

  @Test
  void outOfServiceOutlivesTheKioskAndStillTakesBikesBack() {
    house.buy(RIDER, 5_000);
    house.does(TestHouse.starting(RIDER, house.reserve(RIDER, 1)));
    menu().tap("service").saysKey("serviceState", "kiosk.staff.is.out").tap("back");
    kiosk.at(Place.OUT_OF_SERVICE).close();
    kiosk = KioskTester.open(house, Place.OUT_OF_SERVICE);
    kiosk.tap("next").identify(RIDER).at(Place.RIDES).tap("returnRide").at(Place.DONE);
    kiosk.tap("home").at(Place.OUT_OF_SERVICE);
    assertThat(events()).contains(new KioskOutOfService(TestHouse.STATION, KIM));
    backInService();
  }

  private void backInService() {
    kiosk
        .press("mark", 5)
        .enterAsStaff(KIM)
        .saysKey("serviceState", "kiosk.staff.is.out")
        .tap("service");
    kiosk.saysKey("serviceState", "kiosk.staff.is.in").tap("back").at(Place.HOME);
    assertThat(events()).contains(new KioskBackInService(TestHouse.STATION, KIM));
  }

  @Test
  void theSimulatedTerminalDoesWhatStaffSet() {
    menu().tap("terminal").at(Place.STAFF_TERMINAL).tap("rule-slow");
    assertThat(house.house().terminal().rule()).isEqualTo(Rule.SLOW);
    kiosk.tap("back").saysKey("terminalState", "terminal.SLOW").tap("back").at(Place.HOME);
    house.buy(RIDER, 500);
    kiosk.tap("buyPoints").identify(RIDER).at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.saysKey("cardRule", "terminal.SLOW").at(Place.RECEIPT);
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(events()).contains(acted(StaffAction.SIMULATION_SET, "SLOW")));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, RECEIPT, 3500",
    "DECLINE, FAILED, 500",
    "TIME_OUT, FAILED, 500",
    "GONE, FAILED, 500",
    "UNKNOWN, FAILED, 500"
  })
  void everyAnswerOfTheTerminal(Rule rule, Place then, long balance) {
    house.buy(RIDER, 500);
    house.house().terminal().setRule(rule);
    kiosk.tap("buyPoints").identify(RIDER).at(Place.AMOUNT).tap("next").at(then);
    assertThat(house.balance(RIDER)).isEqualTo(balance);
  }

  @Test
  void aTerminalThatIsGoneHasItsOwnScreen() {
    house.house().terminal().setRule(Rule.GONE);
    kiosk.tap("buyPoints").come(RIDER).at(Place.AMOUNT).tap("next").at(Place.FAILED);
    kiosk.saysKey("failedTitle", "kiosk.failed.gone.title");
    kiosk
        .saysKey("failedReason", "decline.UNREACHABLE")
        .saysKey("retry", "kiosk.failed.gone.retry");
  }

  @Test
  void thePanelIsMeasuredWithoutTouchingTheOtherSettings() throws IOException {
    var config = data.resolve("config.properties");
    Files.writeString(
        config, "# ours\ntariff.fee=1000\nkiosk.panel.px.per.mm.101=5\nkiosk.panel.px.per.mm=3\n");
    menu().tap("panel").at(Place.STAFF_PANEL).saysKey("panelValue", "kiosk.panel.value", "5.00");
    kiosk.tap("muchSmaller").tap("smaller").tap("smaller").tap("bigger").tap("keep");
    kiosk.saysKey("noticeText", "kiosk.panel.kept", "4.89");
    assertThat(config)
        .hasContent(
            "# ours\ntariff.fee=1000\nkiosk.panel.px.per.mm.101=4.89\nkiosk.panel.px.per.mm=3");
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(events()).contains(acted(StaffAction.PANEL_MEASURED, "4.89")));
  }

  @Test
  void theSyncStateIsThatOfTheHouse() {
    menu().tap("sync").at(Place.STAFF_SYNC);
    kiosk.says("sync-head", Long.toString(house.house().log().head()));
    kiosk.says("sync-pending", "0").says("sync-version", "1.0.0");
    assertThat(kiosk.words()).contains("dashboard", "screen");
  }

  @ParameterizedTest
  @CsvSource({"restart, RESTARTED_BY_STAFF, RESTARTED", "leave, LEFT_BY_STAFF, LEFT"})
  void staffEndTheScreenAndTheLogKnowsWho(String button, Ending ending, StaffAction action) {
    menu().tap(button).tapable("no").tap("no").tap(button).tap("yes");
    Awaitility.await().untilAsserted(() -> assertThat(left).containsExactly(ending));
    assertThat(events()).contains(acted(action, null));
  }

  @Test
  void aClosedStationSaysSoWhileItIsClosed() throws SQLException {
    Raw.run(data, "update station set open = 0");
    house.buy(RIDER, 1_000);
    kiosk.at(Place.CLOSED).saysKey("troubleTitle", "kiosk.closed.title");
    Raw.run(data, "update station set open = 1");
    house.buy(RIDER, 1_000);
    kiosk.at(Place.HOME);
  }

  @Test
  void aDatabaseThatIsAwayIsTriedAgainUntilItIsBack() throws SQLException {
    Raw.run(data, "alter table bike rename to gone");
    house.buy(RIDER, 1_000);
    kiosk.at(Place.AWAY).language(Language.EN);
    kiosk.saysKey("troubleCode", "kiosk.trouble.code", "DB-1");
    Raw.run(data, "alter table gone rename to bike");
    kiosk.at(Place.HOME);
  }
}
