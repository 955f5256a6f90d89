package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorSignedIn;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.store.DataDirectory;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** Who sits down at the window: the first run, signing in, and coming back to it. */
class AdminDoorTest extends FxTest {
  private static final String WRONG = "975310";

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T05:32:10Z"));
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.at(data, clock);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theFirstOperatorIsMadeHereAndNowhereElse() {
    try (var admin = AdminStage.shut(house)) {
      admin.awaitShown("#wizard");
      admin.await(() -> admin.node("#wizard-name").isFocused());
      assertThat(onFx(() -> admin.node("#nav-bikes").isDisabled())).isTrue();
      admin.picture("a14-wizard-operator");
      admin.write("#wizard-name", "Park");
      admin.write("#wizard-pin", "111111");
      admin.write("#wizard-again", "111111");
      admin.click("#wizard-make");
      assertThat(words(admin, "#wizard-problem")).isNotEmpty();
      assertThat(house.house().log().head()).isZero();
      admin.write("#wizard-pin", TestHouse.PIN);
      admin.write("#wizard-again", TestHouse.PIN);
      admin.click("#wizard-make");
      admin.awaitShown("#station-save");
      assertThat(house.house().log().latest(1).getFirst().event())
          .isEqualTo(new OperatorJoined(1, "Park", Role.ADMINISTRATOR));
      admin.picture("wizard-station");
      admin.write("#stationNumber", "101");
      admin.write("#stationName", "Yeouinaru");
      admin.write("#stationDocks", "20");
      admin.click("#station-save");
      admin.awaitShown("#wizard-later");
      admin.await(() -> !words(admin, "#wizard-demo-events").contains("\u2013"));
      admin.picture("a14-wizard");
      runFx(() -> admin.themes.setTheme(Theme.DARK));
      runFx(() -> admin.messages.setLanguage(Language.EN));
      admin.picture("a14-wizard-dark-en");
      admin.click("#wizard-later");
      admin.click("#wizard-finish");
      admin.picture("a14-wizard-kiosk-dark-en");
      admin.click("#wizard-go");
      admin.await(() -> admin.find("#wizard") == null);
      assertThat(words(admin, "#person-name")).isEqualTo("Park");
      admin.click("#nav-bikes");
    }
  }

  @Test
  void whoJoinsMeanwhileEndsNoFirstRunAndThereIsNoSecondFirst() {
    try (var admin = AdminStage.shut(house)) {
      admin.awaitShown("#wizard");
      AdminStage.knowPark(house);
      house.settle();
      admin.write("#wizard-name", "Lee");
      admin.write("#wizard-number", "2");
      admin.write("#wizard-pin", TestHouse.PIN);
      admin.write("#wizard-again", TestHouse.PIN);
      admin.click("#wizard-make");
      var sentence = admin.messages.get("reason.ADMINISTRATOR_EXISTS");
      admin.await(() -> words(admin, "#wizard-problem").equals(sentence));
      assertThat(house.house().log().latest(1).getFirst().event())
          .isEqualTo(new OperatorJoined(1, AdminStage.PARK.name(), Role.ADMINISTRATOR));
    }
  }

  @Test
  void onlyTheRightPinOpensTheWindow() {
    AdminStage.knowPark(house);
    house.addOperator(7, "Lee", Role.OPERATOR);
    try (var admin = AdminStage.shut(house)) {
      admin.awaitShown("#operator-7");
      admin.picture("a13-door");
      admin.click("#operator-7");
      enter(admin, WRONG);
      admin.await(() -> words(admin, "#door-problem").contains("4"));
      assertThat(onFx(() -> admin.node("#nav-bikes").isDisabled())).isTrue();
      enter(admin, TestHouse.PIN);
      admin.await(() -> admin.find("#door") == null);
      assertThat(house.house().log().latest(1).getFirst().event())
          .isEqualTo(new OperatorSignedIn(7));
      assertThat(words(admin, "#person-name")).isEqualTo("Lee");
    }
  }

  @Test
  void fiveWrongPinsCostAWait() {
    AdminStage.knowPark(house);
    try (var admin = AdminStage.shut(house)) {
      admin.awaitShown("#operator-1");
      for (int left = 4; left > 0; left--) {
        enter(admin, WRONG);
        var tries = Integer.toString(left);
        admin.await(() -> words(admin, "#door-problem").contains(tries));
      }
      enter(admin, WRONG);
      admin.await(() -> words(admin, "#door-problem").matches("\\D+"));
      enter(admin, TestHouse.PIN);
      admin.await(() -> words(admin, "#door-problem").matches("\\D*\\d\\d?\\D*"));
      assertThat(onFx(() -> admin.find("#door") != null)).isTrue();
    }
  }

  @Test
  void whosePinWasMadeOnAnotherMachineIsToldTheWayIn() throws IOException {
    AdminStage.knowPark(house);
    house.close();
    Files.delete(new DataDirectory(data).pepper());
    house = TestHouse.at(data, clock);
    try (var admin = AdminStage.shut(house)) {
      admin.awaitShown("#operator-1");
      enter(admin, TestHouse.PIN);
      admin.await(() -> words(admin, "#door-problem").contains("operator add"));
      admin.picture("a13-door-outdated");
    }
  }

  @Test
  void whoIsAwayFindsTheWindowLockedAndWhatWasTypedThere() {
    try (var admin = AdminStage.over(withStation())) {
      admin.click("#nav-bikes");
      admin.click("#register");
      admin.write("#bikeNumber", "10233");
      clock.forward(Duration.ofMinutes(4));
      admin.await(() -> admin.find("#door") == null);
      admin.robot.type(KeyCode.TAB);
      clock.forward(Duration.ofMinutes(4));
      assertThat(onFx(() -> admin.find("#door") == null)).isTrue();
      clock.forward(Duration.ofMinutes(5));
      admin.awaitShown("#door");
      admin.picture("a13-lock");
      runFx(() -> admin.messages.setLanguage(Language.EN));
      runFx(() -> admin.themes.setTheme(Theme.DARK));
      admin.picture("a13-lock-dark-en");
      admin.robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
      enter(admin, TestHouse.PIN);
      admin.await(() -> admin.find("#door") == null);
      assertThat(onFx(() -> ((TextInputControl) admin.node("#bikeNumber")).getText()))
          .isEqualTo("10233");
    }
  }

  @Test
  void keysLeadToASectionAndLockAtOnce() {
    try (var admin = AdminStage.over(house)) {
      admin.awaitShown("#nav-bikes");
      admin.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
      admin.awaitShown("#bikes-table");
      admin.robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
      admin.awaitShown("#door");
    }
  }

  private TestHouse withStation() {
    house.does(new OpenStation(TestHouse.id(), Actors.HOUSE, TestHouse.STATION, "S", null, 20));
    return house;
  }

  private static void enter(AdminStage admin, String pin) {
    admin.write("#door-pin", pin);
    admin.robot.type(KeyCode.ENTER);
  }

  private String words(AdminStage admin, String id) {
    return onFx(() -> {
      Node node = admin.find(id);
      return node instanceof Labeled label && label.isVisible() ? label.getText() : "";
    });
  }
}
