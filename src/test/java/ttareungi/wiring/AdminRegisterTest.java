package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** A bike is registered from the window, as an operator does it. */
class AdminRegisterTest extends FxTest {
  private static final Instant NOON = Instant.parse("2026-05-13T03:00:00Z");

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new HandClock(NOON));
    admin = AdminStage.over(house);
    admin.click("#nav-bikes");
    admin.await(() -> !admin.node("#register").isDisabled());
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void byMouse() {
    admin.click("#register").click("#bikeNumber").robot.write("1");
    admin.click("#colour-RED");
    date("2023-02-07");
    admin.await(() -> !admin.node("#save").isDisabled());
    admin.click("#save");
    registered();
  }

  @Test
  void byKeyboardAlone() {
    admin.robot.push(KeyCode.CONTROL, KeyCode.N);
    admin.awaitShown("#bikeNumber");
    admin.await(() -> admin.node("#bikeNumber").isFocused());
    admin.robot.write("SPB-00001").push(KeyCode.TAB);
    while (!onFx(() -> admin.node("#colour-RED").isFocused())) {
      admin.robot.push(KeyCode.RIGHT);
    }
    admin.robot.push(KeyCode.SPACE).push(KeyCode.TAB);
    admin.await(() ->
        admin.node("#registeredOn").isFocused() || admin.node("#registeredOn-text").isFocused());
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("2023-02-07");
    admin.await(() -> !admin.node("#save").isDisabled());
    admin.robot.push(KeyCode.ENTER);
    registered();
  }

  @Test
  void doubleClickRegistersOnce() {
    admin.click("#register").click("#bikeNumber").robot.write("1");
    admin.click("#colour-RED");
    date("2023-02-07");
    admin.await(() -> !admin.node("#save").isDisabled());
    long before = house.house().log().head();
    admin.robot.doubleClickOn(admin.node("#save"));
    registered();
    assertThat(house.house().log().head()).isEqualTo(before + 1);
  }

  @Test
  void saysWhatIsWrong() {
    house.register(7);
    admin.click("#register");
    admin.await(() -> text("#to-mend").contains("2"));
    assertThat(admin.node("#save").isDisabled()).isTrue();
    admin.click("#bikeNumber").robot.write("7");
    admin.awaitShown("#next-free");
    assertThat(text("#bikeNumber-help")).isEqualTo(admin.messages.get("reason.BIKE_EXISTS", 7));
    admin.click("#next-free");
    admin.await(() ->
        !admin.node("#next-free").isVisible() || !admin.node("#next-free").getParent().isVisible());
    date("2026-05-14");
    admin.click("#memo");
    admin.await(
        () -> text("#registeredOn-help").equals(admin.messages.get("reason.DATE_IN_FUTURE", "")));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    assertThat(text("#registeredOn-help")).isEqualTo("The date cannot be in the future.");
  }

  @Test
  void asksOnceBeforeItForgets() {
    admin.click("#register").click("#bikeNumber").robot.write("9");
    admin.robot.push(KeyCode.ESCAPE);
    admin.awaitShown("#register-refused");
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
    assertThat(house.house().reader().read(BikeRepository.class, BikeRepository::highestNumber))
        .isZero();
  }

  @Test
  void namesTheDocksThatAreFreeNow() {
    admin.click("#register");
    admin.await(() -> text("#station-help").contains(dock(1)));
    house.register(7);
    admin.await(() -> text("#station-help").contains(dock(2)));
    assertThat(text("#station-help")).doesNotContain(dock(1) + ",");
    admin.robot.clickOn("#bikeNumber").write("8");
    house.register(8);
    admin.awaitShown("#next-free");
    for (int bike = 9; bike < 9 + 18; bike++) {
      house.register(bike);
    }
    var full = admin.messages.get("reason.STATION_FULL", "여의나루역 1번 출구 앞");
    admin.await(() -> text("#station-help").equals(full));
    assertThat(admin.node("#save").isDisabled()).isTrue();
  }

  @Test
  void aClosedFormListensNoMore() {
    admin.click("#register");
    admin.await(() -> text("#station-help").contains(dock(1)));
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
    admin.close();
    long dead = house.house().fanout().dead();
    house.register(7);
    house.settle();
    assertThat(house.house().fanout().dead()).isEqualTo(dead + 1);
  }

  private String dock(int number) {
    return admin.messages.get("admin.register.dock", number);
  }

  private void date(String day) {
    Node editor = admin.node("#registeredOn-text");
    admin.robot.clickOn(editor).push(KeyCode.CONTROL, KeyCode.A).write(day);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private void registered() {
    admin.await(() -> !admin.window.shell().root().isOpen());
    admin.await(() -> admin.bikes().rows().size() == 1);
    Bike bike =
        house.house().reader().read(BikeRepository.class, bikes -> bikes.find(1).orElseThrow());
    assertThat(bike.colour()).isEqualTo(BikeColour.RED);
    assertThat(bike.registeredOn()).isEqualTo(LocalDate.of(2023, 2, 7));
    assertThat(bike.state()).isEqualTo(BikeState.AVAILABLE);
    assertThat(onFx(() -> admin.bikes().rows().getFirst().bikeId())).isEqualTo(1);
  }
}
