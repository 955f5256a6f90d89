package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent;
import ttareungi.pin.CountPinTry;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.pin.PinRules;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** An operator helps a rider who stands at a kiosk and cannot get in. */
class AdminRiderHelpTest extends FxTest {
  private static final long RIDER = 204_817;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.buy(RIDER, 3_000);
    admin = AdminStage.over(house);
    admin.click("#help-rider");
    admin.awaitShown("#rider-help");
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void aCodeThatIsReadOutOpensOnceAndTheLogSaysWhy() {
    fill("M-204817", "ID checked");
    admin.click("#rider-issue");
    admin.awaitShown("#rider-code");
    admin.picture("rider-help");
    var code = text("#rider-code");
    assertThat(code).matches("\\d{6}");
    assertThat(house.house().pins().enterCode("kiosk:101", RIDER, code.toCharArray()))
        .isInstanceOf(Entry.Opened.class);
    assertThat(last()).isInstanceOf(DomainEvent.PinCodeIssued.class);
    admin.click("#rider-close");
    admin.await(() -> !admin.window.shell().root().isOpen());
    assertThat(house.house().log().latest(50).toString()).doesNotContain(code);
  }

  @Test
  void aLockedRiderIsUnlocked() {
    for (int n = 0; n < PinRules.FREE_TRIES; n++) {
      house.does(new CountPinTry(TestHouse.id(), "kiosk:101", RIDER));
    }
    fill("204817", "ID checked");
    admin.click("#rider-unlock");
    admin.awaitShown("#rider-unlocked");
    assertThat(last()).isEqualTo(new DomainEvent.RiderUnlocked(RIDER, "ID checked"));
    house.does(new CountPinTry(TestHouse.id(), "kiosk:101", RIDER));
  }

  @Test
  void aNumberOfNobodyAndAMissingReasonAreSaid() {
    fill("999", "");
    admin.click("#rider-issue");
    admin.await(() -> text("#rider-problem").equals(words("admin.rider.why.missing")));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("rider-help-en");
    runFx(() -> admin.messages.setLanguage(Language.KO));
    fill("", "ID checked");
    admin.click("#rider-issue");
    admin.await(() -> text("#rider-problem").equals(words("reason.RIDER_UNKNOWN")));
  }

  private void fill(String number, String why) {
    admin.click("#riderNumber").robot.write(number);
    admin.click("#riderWhy").robot.write(why);
  }

  private DomainEvent last() {
    return house.house().log().latest(1).getFirst().event();
  }

  private String words(String key) {
    return admin.messages.get(key, 999);
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }
}
