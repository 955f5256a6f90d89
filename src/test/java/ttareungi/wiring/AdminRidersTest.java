package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.care.AdjustPoints;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.PinCodeIssued;
import ttareungi.event.DomainEvent.PointAdjusted;
import ttareungi.event.DomainEvent.RiderBlocked;
import ttareungi.event.DomainEvent.RiderErased;
import ttareungi.event.DomainEvent.RiderUnblocked;
import ttareungi.event.DomainEvent.RiderUnlocked;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.payment.OpenPurchase;
import ttareungi.pin.CountPinTry;
import ttareungi.pin.LockRider;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.rider.BlockRider;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.door.DoorViewModel.Stage;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** An operator looks a rider up and puts right what went wrong. */
class AdminRidersTest extends FxTest {
  private static final long RIDER = 204_817;
  private static final int TABS = 80;
  private static final Why WHY = Why.of(Cause.MISUSE);

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T05:32:00Z"));
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, clock);
    house.register(10_233);
    house.buy(RIDER, 3_000);
    house.buy(204_900, 9_000);
    house.buy(10, 1_000);
    house.addOperator(2, "Lee", Role.OPERATOR);
    house.addOperator(3, "Han", Role.VIEWER);
    admin = AdminStage.over(house);
    admin.click("#nav-riders");
    admin.await(() -> count() == 3);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void aRiderIsFoundByTypingAndOpenedWithEnter() {
    admin.click("#riders-search").robot.write("M-2048");
    admin.await(() -> count() == 1);
    assertThat(text("#riders-total")).contains("1");
    admin.robot.push(KeyCode.TAB).push(KeyCode.TAB);
    admin.click("#riders-table");
    admin.robot.push(KeyCode.HOME).push(KeyCode.ENTER);
    admin.awaitShown("#rider-balance");
    assertThat(text("#rider-title")).isEqualTo("M-204817");
    admin.robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
    admin.await(() -> admin.find("#rider") == null);
    admin.click("#riders-search").robot.eraseText(6).write("10");
    admin.await(() -> count() == 1);
    admin.robot.write("77");
    admin.awaitShown("#riders-drop-search");
    admin.picture("riders-none");
    admin.click("#riders-drop-search");
    admin.await(() -> count() == 3);
  }

  @Test
  void theListIsFilteredSortedAndFollows() {
    admin.click("#riders-BLOCKED");
    admin.awaitShown("#riders-drop-filter");
    house.does(new BlockRider(TestHouse.id(), "operator:test", 204_900, WHY));
    admin.await(() -> count() == 1);
    admin.click("#riders-ALL");
    admin.await(() -> count() == 3);
    admin.click("#balance");
    admin.await(() -> first().equals("M-000010"));
    admin.click("#balance");
    admin.await(() -> first().equals("M-204900"));
    house.reserve(RIDER, 10_233);
    admin.click("#riders-RESERVING");
    admin.await(() -> count() == 1 && first().equals("M-204817"));
    admin.picture("riders");
  }

  @Test
  void aRiderIsMadeWithoutAPurchase() throws SQLException {
    admin.click("#rider-join");
    admin.await(() -> written("#join-number").matches("M-\\d{6}"));
    var offered = written("#join-number");
    admin.robot.eraseText(8).write("204817");
    admin.click(".dialog-card .accent");
    admin.await(() -> text("#join-problem").equals(words("reason.RIDER_NUMBER_TAKEN")));
    admin.click("#join-number").robot.eraseText(6).write(offered);
    admin.click(".dialog-card .accent");
    admin.awaitShown("#rider-balance");
    assertThat(text("#rider-title")).isEqualTo(offered);
    assertThat(sql("select count(*) from rider")).isEqualTo(4);
  }

  @Test
  void aRiderIsBlockedWithAReasonAndRidesAgain() throws SQLException {
    show();
    admin.click("#rider-block");
    admin.awaitShown(".dialog-card #why-cause");
    assertThat(onFx(() -> admin.node(".dialog-card .danger").isDisabled())).isTrue();
    because();
    admin.picture("rider-block");
    admin.click(".dialog-card .danger");
    admin.await(() -> text("#rider-state").equals(words("admin.riders.state.blocked")));
    assertThat(last()).isEqualTo(new RiderBlocked(RIDER, Why.of(Cause.MISUSE)));
    assertThat(sql("select count(*) from rider where blocked_at is not null")).isEqualTo(1);
    admin.click("#rider-unblock");
    admin.awaitShown(".dialog-card #why-cause");
    because();
    admin.click(".dialog-card .danger");
    admin.await(() -> text("#rider-state").equals(words("admin.riders.state.fine")));
    assertThat(last()).isEqualTo(new RiderUnblocked(RIDER, Why.of(Cause.RIDER_ASKED)));
    assertThat(sql("select count(*) from rider where blocked_at is not null")).isZero();
  }

  @Test
  void pointsAreGivenByANewEntry() throws SQLException {
    show();
    type("#adjust-points", "1,500");
    admin.await(() -> text("#adjust-after").equals("4,500P"));
    assertThat(onFx(() -> admin.node("#adjust-record").isDisabled())).isTrue();
    adjustBecause("KSK-101");
    admin.click("#adjust-record");
    admin.await(() -> text("#rider-balance").equals("4,500P"));
    assertThat(last())
        .isEqualTo(
            new PointAdjusted(RIDER, 1_500, 4_500, new Why(Cause.KIOSK_FAULT, "KSK-101"), null));
    assertThat(house.balance(RIDER)).isEqualTo(4_500);
    admin.await(() -> text("#ledger-proof").equals(words("admin.riders.proof.right")));
    admin.await(() -> rows("#ledger-table") == 2);
    admin.await(() -> text("#rider-count").equals(words("admin.riders.count", 2)));
    admin.await(() -> cell("#adjust #why-cause").getText().equals(words("admin.why.choose")));
    assertThat(text("#rider-agreement")).isEqualTo(words("admin.riders.agrees"));
  }

  @Test
  void whatWouldFallBelowNothingIsRefusedBeforeItIsSent() throws SQLException {
    show();
    admin.click("#adjust-take");
    type("#adjust-points", "3001");
    adjustBecause("x");
    admin.await(() -> text("#adjust-problem").equals(words("reason.BALANCE_SHORT", "3,000")));
    assertThat(onFx(() -> admin.node("#adjust-record").isDisabled())).isTrue();
    retype("#adjust-points", "3000");
    admin.click("#adjust-record");
    admin.await(() -> text("#rider-balance").equals("0P"));
    assertThat(sql("select sum(points) from ledger_entry where user_id = " + RIDER)).isZero();
  }

  @Test
  void aLargeAdjustmentNeedsASecondOperator() throws SQLException {
    show();
    type("#adjust-points", "20000");
    adjustBecause("x");
    admin.awaitShown("#adjust-second");
    admin.click("#adjust-record");
    second("1", TestHouse.PIN);
    admin.await(() -> text("#second-problem").equals(words("reason.SECOND_OPERATOR_SAME")));
    second("2", "000000");
    admin.await(() -> text("#second-problem").contains("4"));
    admin.picture("rider-second");
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    second("3", TestHouse.PIN);
    admin.await(() -> text("#adjust-problem").equals(words("reason.SECOND_OPERATOR_UNFIT", "3")));
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    admin.click("#adjust-record");
    second("2", TestHouse.PIN);
    admin.await(() -> text("#rider-balance").equals("23,000P"));
    assertThat(last())
        .isEqualTo(new PointAdjusted(RIDER, 20_000, 23_000, new Why(Cause.KIOSK_FAULT, "x"), 2L));
    assertThat(sql("select count(*) from ledger_entry where kind = 'ADJUSTMENT'")).isEqualTo(1);
  }

  @Test
  void aCodeIsReadOutToWhoeverWasIdentified() {
    show();
    assertThat(onFx(() -> admin.node("#pin-issue").isDisabled())).isTrue();
    admin.click("#pin-identified").click("#pin-issue");
    admin.await(() -> text("#pin-code").matches("[0-9]{6}"));
    var code = text("#pin-code");
    admin.picture("rider-code");
    assertThat(last()).isInstanceOf(PinCodeIssued.class);
    assertThat(house.house().pins().enterCode("kiosk:101", RIDER, code.toCharArray()))
        .isInstanceOf(Entry.Opened.class);
    admin.click("#rider-back");
    admin.await(() -> admin.find("#rider") == null);
    show();
    assertThat(onFx(() -> admin.node("#pin-code").getParent().isVisible())).isFalse();
  }

  @Test
  void aLockedRiderIsUnlocked() throws SQLException {
    house.does(new CountPinTry(TestHouse.id(), "kiosk:101", RIDER));
    Raw.run(data, "update pin_tries set failures = 10");
    house.does(new LockRider(TestHouse.id(), "kiosk:101", RIDER));
    show();
    assertThat(text("#rider-state")).isEqualTo(words("admin.riders.state.locked"));
    admin.click("#pin-identified").click("#pin-unlock");
    admin.await(() -> text("#rider-state").equals(words("admin.riders.state.fine")));
    assertThat(last()).isInstanceOf(RiderUnlocked.class);
    assertThat(sql("select count(*) from pin_tries")).isZero();
  }

  @Test
  void aRiderIsErasedByTypingTheNumber() throws SQLException {
    house.givePin(RIDER);
    house.does(new OpenPurchase(TestHouse.id(), "kiosk:101", "p", RIDER, 1_000));
    show();
    erase();
    admin.awaitShown(".toast");
    assertThat(sql("select count(*) from rider_pin")).isEqualTo(1);
    Raw.run(data, "update purchase set status = 'CLOSED', opened_at = opened_at - 86400000");
    erase();
    admin.await(() -> text("#rider-state").equals(words("admin.riders.state.erased")));
    assertThat(last()).isEqualTo(new RiderErased(RIDER, Why.of(Cause.RIDER_ASKED)));
    assertThat(sql("select count(*) from rider_pin")).isZero();
    assertThat(sql("select sum(points) from ledger_entry where user_id = " + RIDER))
        .isEqualTo(3_000);
    admin.await(
        () -> !admin.node("#adjust").getScene().getRoot().lookup(".rider-side").isVisible());
    admin.picture("rider-erased");
  }

  @Test
  void aViewerSeesTheActsDisabledAndWhy() {
    runFx(() -> admin.window.shell().seat().take(new SignedIn(3, "Han", Role.VIEWER)));
    assertThat(onFx(() -> admin.node("#rider-join").isDisabled())).isTrue();
    show();
    for (var act : List.of("#rider-block", "#rider-erase", "#adjust-points", "#pin-identified")) {
      assertThat(onFx(() -> admin.node(act).isDisabled())).as(act).isTrue();
    }
    assertThat(onFx(() -> gate("#rider-block").getAccessibleText()))
        .isEqualTo(words("admin.gate", words("role.OPERATOR")));
    assertThat(onFx(() -> gate("#rider-erase").getAccessibleText()))
        .isEqualTo(words("admin.gate", words("role.ADMINISTRATOR")));
    for (int tabs = 0; tabs < TABS && !gate("#rider-block").isFocused(); tabs++) {
      admin.robot.push(KeyCode.TAB);
    }
    admin.await(() ->
        Window.getWindows().stream()
            .anyMatch(window ->
                window instanceof Tooltip tip
                    && tip.getText().equals(gate("#rider-block").getAccessibleText())));
    admin.picture("rider-viewer");
  }

  @Test
  void everythingThatIsWrittenIsShownAndFollows() {
    long first = house.reserve(RIDER, 10_233);
    house.does(TestHouse.cancelling(RIDER, first));
    clock.forward(Duration.ofMinutes(3));
    house.reserve(RIDER, 10_233);
    show();
    admin.await(() -> rows("#ledger-table") == 4);
    assertThat(text("#rider-balance")).isEqualTo("2,000P");
    assertThat(text("#ledger-sums")).isEqualTo(words("admin.riders.sums", 4_000, 2_000, 2_000));
    assertThat(text("#rider-now-more")).contains("SPB-10233", "10:00");
    admin.click("#tab-rides");
    admin.await(() -> rows("#rides-table") == 2);
    admin.picture("rider-rides");
    admin.click("#tab-payments");
    admin.await(() -> rows("#payments-table") == 1);
    admin.click("#tab-log");
    admin.await(() -> rows("#log-table") > 6);
    admin.picture("rider-log");
    house.buy(RIDER, 5_000);
    admin.await(() -> text("#rider-balance").equals("7,000P"));
    admin.click("#tab-payments");
    admin.await(() -> rows("#payments-table") == 2);
  }

  @Test
  void itLooksLikeItsDrawing() {
    house.givePin(RIDER);
    for (int day = 0; day < 6; day++) {
      long no = house.reserve(RIDER, 10_233);
      clock.forward(Duration.ofMinutes(7));
      house.does(day % 3 == 1 ? TestHouse.cancelling(RIDER, no) : TestHouse.returning(RIDER, no));
      clock.forward(Duration.ofHours(20));
      house.buy(RIDER, 1_000);
    }
    house.does(
        new AdjustPoints(
            TestHouse.id(),
            Actors.operator(2),
            RIDER,
            1_000,
            new Why(Cause.KIOSK_FAULT, "#2207"),
            null));
    house.reserve(RIDER, 10_233);
    admin.size(1_440, 900);
    admin.await(() -> admin.window.shell().door().stageProperty().get() == Stage.LOCKED);
    runFx(() -> admin.window.shell().door().welcome(AdminStage.PARK));
    show();
    type("#adjust-points", "1000");
    adjustBecause("KSK-101 #2207");
    admin.click("#pin-identified");
    admin.await(() -> rows("#ledger-table") > 10);
    admin.picture("a7");
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a7-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a7-en");
    admin.size(1_366, 768);
    admin.picture("a7-en-small");
    runFx(() -> admin.messages.setLanguage(Language.KO));
    admin.click("#rider-back");
    admin.picture("riders-list-small");
  }

  private void show() {
    house.settle();
    runFx(() -> admin.window.shell().show(new Target.Rider(RIDER)));
    admin.awaitShown("#rider-balance");
    admin.await(() -> !text("#rider-balance").isEmpty());
  }

  private void because() {
    admin.click(".dialog-card #why-cause");
    admin.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
  }

  private void adjustBecause(String note) {
    admin.click("#adjust #why-cause");
    admin.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    admin.click("#adjust #why-note").robot.write(note);
  }

  private void type(String id, String words) {
    admin.click(id).robot.write(words);
  }

  private void retype(String id, String words) {
    admin.click(id).robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
    admin.robot.write(words);
  }

  private void second(String number, String pin) {
    admin.awaitShown("#second-number");
    retype("#second-number", number);
    type("#second-pin", pin);
    admin.click(".dialog-card .accent");
  }

  private void erase() {
    admin.click("#rider-erase");
    admin.awaitShown("#why-typed");
    because();
    type("#why-typed", "M-20481");
    assertThat(onFx(() -> admin.node(".dialog-card .danger").isDisabled())).isTrue();
    admin.robot.write("7");
    admin.click(".dialog-card .danger");
  }

  private ListCell<?> cell(String id) {
    return ((ComboBox<?>) admin.node(id)).getButtonCell();
  }

  private Node gate(String id) {
    return admin.node(id).getParent().getParent();
  }

  private int count() {
    return rows("#riders-table");
  }

  private int rows(String id) {
    return ((TableView<?>) admin.node(id)).getItems().size();
  }

  private String first() {
    var table = (TableView<?>) admin.node("#riders-table");
    return String.valueOf(table.getColumns().getFirst().getCellData(0));
  }

  private DomainEvent last() {
    return house.house().log().latest(1).getFirst().event();
  }

  private String words(String key, Object... values) {
    return admin.messages.get(key, values);
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private String written(String id) {
    return onFx(() -> ((TextInputControl) admin.node(id)).getText());
  }

  private long sql(String query) throws SQLException {
    return Raw.number(data, query);
  }
}
