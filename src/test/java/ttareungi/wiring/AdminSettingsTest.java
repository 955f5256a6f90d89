package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorLeft;
import ttareungi.event.DomainEvent.OperatorPinChanged;
import ttareungi.event.DomainEvent.OperatorRoleChanged;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.LoggedEvent;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.operator.ChangeRole;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** An administrator settles how the house is run. */
class AdminSettingsTest extends FxTest {
  private static final long RIDER = 10;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.buy(RIDER, 5_000);
    AdminStage.knowPark(house);
    house.addOperator(2, "Lee", Role.OPERATOR);
    admin = AdminStage.over(house);
    admin.click("#nav-settings").awaitShown("#set-fee");
    admin.awaitShown("#operator-2-menu");
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void theNewPriceIsSavedToldAndCharged() throws SQLException {
    type("#set-fee", "1,500");
    admin.awaitShown("#set-fee-badge");
    assertThat(text("#set-fee-badge")).contains("1,000");
    admin.awaitShown("#settings-unsaved");
    assertThat(value("tariff.fee")).isEmpty();
    admin.click("#settings-save");
    Awaitility.await().until(() -> value("tariff.fee").equals(List.of("1500")));
    admin.await(() -> !admin.node("#set-fee-badge").isVisible());
    var logged = last();
    assertThat(logged.event()).isEqualTo(new SettingChanged("tariff.fee", "1000", "1500"));
    assertThat(logged.actor()).isEqualTo("operator:1");
    admin.await(() -> says("#settings-changes", "1000 \u2192 1500"));
    house.reserve(RIDER, 1);
    assertThat(house.balance(RIDER)).isEqualTo(3_500);
  }

  @Test
  void whatMakesNoSenseIsNotSaved() throws SQLException {
    type("#set-hold-minutes", "ten");
    admin.awaitShown("#set-hold-minutes-problem");
    assertThat(text("#set-hold-minutes-problem")).contains("1,440");
    admin.click("#settings-save").awaitShown("#settings-problem");
    type("#set-hold-minutes", "10");
    admin.await(() -> !admin.node("#set-hold-minutes-problem").isVisible());
    type("#set-fee", "60000");
    admin.robot.press(KeyCode.CONTROL).push(KeyCode.S).release(KeyCode.CONTROL);
    admin.await(() -> text("#settings-problem").contains("60000"));
    assertThat(Raw.number(data, "select count(*) from setting")).isZero();
    admin.click("#settings-revert");
    assertThat(typed("#set-fee")).isEqualTo("1,000");
  }

  @Test
  void whoLeavesWithChangesIsAskedOnce() throws SQLException {
    type("#set-hold-minutes", "12");
    admin.click("#nav-bikes").click("#leave-stay");
    assertThat(typed("#set-hold-minutes")).isEqualTo("12");
    admin.click("#nav-bikes").click("#leave-drop");
    admin.await(() -> admin.find("#set-hold-minutes") == null);
    assertThat(value("tariff.hold.minutes")).isEmpty();
    admin.click("#nav-settings").awaitShown("#set-hold-minutes");
    assertThat(typed("#set-hold-minutes")).isEqualTo("10");
    type("#set-hold-minutes", "12");
    admin.click("#nav-bikes").click("#leave-save");
    admin.await(() -> admin.find("#set-hold-minutes") == null);
    assertThat(value("tariff.hold.minutes")).containsExactly("12");
    admin.click("#nav-settings").awaitShown("#set-hold-minutes");
    admin.click("#nav-bikes");
    admin.await(() -> admin.find("#set-hold-minutes") == null);
  }

  @Test
  void whoClosesTheWindowWithChangesIsAskedToo() throws SQLException {
    type("#set-hold-minutes", "12");
    closeWindow();
    admin.click("#leave-stay");
    assertThat(onFx(admin.stage::isShowing)).isTrue();
    closeWindow();
    admin.click("#leave-save");
    admin.await(() -> !admin.stage.isShowing());
    assertThat(value("tariff.hold.minutes")).containsExactly("12");
  }

  private void closeWindow() {
    runFx(() ->
        admin.stage.fireEvent(new WindowEvent(admin.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  @Test
  void somebodyBecomesAnOperator() {
    admin.click("#operator-add").awaitShown("#operator-yes");
    admin.write("#operator-name", "Jung");
    pins("123456", "123456");
    admin.click("#operator-yes");
    assertThat(text("#operator-problem")).isEqualTo(admin.messages.get("admin.wizard.pin.weak"));
    pins("246813", "246814");
    admin.click("#operator-yes");
    assertThat(text("#operator-problem")).isEqualTo(admin.messages.get("admin.wizard.pin.again"));
    pins("246813", "246813");
    admin.click("#operator-yes");
    assertThat(text("#operator-problem")).isEqualTo(admin.messages.get("reason.WHY_MISSING"));
    pins("246813", "246813");
    why();
    admin.click("#operator-yes").awaitShown("#operator-3");
    assertThat(last().event()).isEqualTo(new OperatorJoined(3, "Jung", Role.OPERATOR));
    var entry = house.house().operators().enter(Actors.operator(3), 3, "246813".toCharArray());
    assertThat(entry).isInstanceOf(Entry.Opened.class);
  }

  @Test
  void rolesPinsAndLeavingAreSettledWithWhy() {
    choose(2, "viewer");
    why();
    admin.click("#why-yes");
    happens(new OperatorRoleChanged(2, Role.OPERATOR, Role.VIEWER, Why.of(Cause.STAFF_CHANGE)));
    admin.await(() -> menu(2).getText().equals(admin.messages.get("role.VIEWER")));
    choose(2, "pin");
    pins("246813", "246813");
    why();
    admin.click("#operator-yes");
    happens(new OperatorPinChanged(2, Why.of(Cause.STAFF_CHANGE)));
    choose(2, "remove");
    why();
    admin.click("#why-yes");
    happens(new OperatorLeft(2, Why.of(Cause.STAFF_CHANGE)));
    admin.await(() -> admin.find("#operator-2") == null);
  }

  @Test
  void theLastAdministratorStaysOne() {
    admin.awaitShown("#operator-1-last");
    var open =
        onFx(() ->
            menu(1).getItems().stream()
                .filter(item -> item.getOnAction() != null && !item.isDisable())
                .map(item -> item.getId())
                .toList());
    assertThat(open).containsExactly("operator-1-pin");
  }

  @Test
  void anotherRoleCountsAtOnceInTheWindow() {
    house.addOperator(3, "Han", Role.ADMINISTRATOR);
    type("#set-fee", "1500");
    house.does(
        new ChangeRole(
            TestHouse.id(), Actors.operator(3), 1, Role.VIEWER, Why.of(Cause.STAFF_CHANGE)));
    admin.await(() -> admin.node("#set-fee").isDisabled());
    assertThat(onFx(() -> admin.node("#settings-save").isDisabled())).isTrue();
    assertThat(onFx(() -> menu(2).isDisabled())).isTrue();
    var gate = onFx(() -> gateOf(admin.node("#set-fee")));
    assertThat(gate.getAccessibleText())
        .isEqualTo(admin.messages.get("admin.gate", admin.messages.get("role.ADMINISTRATOR")));
    house.does(
        new ChangeRole(
            TestHouse.id(), Actors.operator(3), 1, Role.ADMINISTRATOR, Why.of(Cause.STAFF_CHANGE)));
    admin.await(() -> !admin.node("#set-fee").isDisabled());
    assertThat(typed("#set-fee")).isEqualTo("1500");
  }

  @Test
  void languageAndThemeAreAtOnce() {
    admin.click("#settings-language-en");
    admin.await(() -> admin.messages.getLanguage() == Language.EN);
    admin.click("#settings-theme-dark");
    admin.await(() -> admin.themes.themeProperty().get() == Theme.DARK);
    assertThat(onFx(() -> admin.node("#settings-unsaved").isVisible())).isFalse();
  }

  @Test
  void aKiosksPanelIsWrittenForItsMachine() throws Exception {
    admin.click("#settings-go-kiosks").click("#kiosk-add").awaitShown("#panel-yes");
    admin.await(() -> !admin.node("#pick-list").lookupAll(".list-cell").isEmpty());
    admin.write("#pick-search", "101");
    admin.write("#panel-scale", "much");
    admin.click("#panel-yes");
    admin.await(() -> !text("#panel-problem").isEmpty());
    admin.write("#panel-scale", "4.1");
    admin.click("#panel-yes").awaitShown("#kiosk-101");
    assertThat(Files.readString(data.resolve("config.properties")))
        .contains("kiosk.panel.px.per.mm.101=4.1");
    assertThat(last().event())
        .isEqualTo(new SettingChanged("kiosk.panel.px.per.mm.101", "", "4.1"));
  }

  private void type(String id, String words) {
    admin.write(id, words);
  }

  private void pins(String one, String other) {
    admin.write("#operator-pin", one);
    admin.write("#operator-again", other);
  }

  private void why() {
    admin.awaitShown("#why-cause");
    runFx(() -> admin.node("#why-cause").requestFocus());
    admin.robot.push(KeyCode.DOWN);
  }

  private void choose(long operatorNo, String item) {
    admin.click("#operator-" + operatorNo + "-menu");
    admin.await(() -> menu(operatorNo).isShowing());
    admin.robot.clickOn("#operator-" + operatorNo + "-" + item);
  }

  private MenuButton menu(long operatorNo) {
    return (MenuButton) admin.node("#operator-" + operatorNo + "-menu");
  }

  private static Node gateOf(Node node) {
    Node up = node;
    while (!up.getStyleClass().contains("role-gate")) {
      up = up.getParent();
    }
    return up;
  }

  private boolean says(String id, String words) {
    return admin.node(id).lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private String typed(String id) {
    return onFx(() -> ((TextInputControl) admin.node(id)).getText());
  }

  private List<String> value(String key) throws SQLException {
    return Raw.column(data, "select value from setting where name = '" + key + "'");
  }

  private LoggedEvent last() {
    return house.house().log().latest(1).getFirst();
  }

  private void happens(DomainEvent event) {
    Awaitility.await().until(() -> last().event().equals(event));
  }
}
