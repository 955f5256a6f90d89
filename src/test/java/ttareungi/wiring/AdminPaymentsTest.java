package ttareungi.wiring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Role;
import ttareungi.payment.OpenPurchase;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The payments and the close of a day, by hand and by sight. */
class AdminPaymentsTest extends FxTest {
  private static final long RIDER = 412_268;

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T03:00:00Z"));
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void aDay() throws IOException {
    // the day that passes here would lock the window
    Files.writeString(data.resolve("config.properties"), "lock.after.minutes=0\n");
    house = TestHouse.withStation(data, clock);
    house.does(TestHouse.buying("S1", RIDER, 5_000));
    house.does(TestHouse.buying("S2", 204_817, 3_000));
    house.does(new OpenPurchase(id(), "kiosk:101", "p1", 901_220, 3_000));
    house.settle();
    admin = AdminStage.over(house);
    admin.click("#nav-payments");
    admin.await(() -> rows() == 3);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void refundsOnceAndNoMoreThanIsLeft() throws SQLException {
    open("S1");
    admin.click("#pay-refund");
    admin.click("#pay-amount");
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("5001");
    cause();
    assertThat(admin.node("#pay-yes").isDisabled()).isTrue();
    admin.click("#pay-amount");
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("2000");
    admin.click("#pay-yes");
    admin.await(() -> text("#pay-note").contains("\uc774\ubbf8"));
    assertThat(admin.node("#pay-refund").getParent().getParent().isVisible()).isFalse();
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    assertThat(Raw.column(data, "select status || points from refund")).containsExactly("DONE2000");
    assertThat(onFx(() -> toast())).contains("2,000P").doesNotContain("5,000P");
  }

  @Test
  void asksTheTerminalAboutARefundThatGotNoAnswer() throws SQLException {
    house.house().terminal().setRule(Rule.GONE);
    open("S1");
    admin.click("#pay-refund");
    cause();
    admin.click("#pay-yes");
    admin.awaitShown("#pay-ask");
    assertThat(Raw.column(data, "select status from refund")).containsExactly("PENDING");
    house.house().terminal().setRule(Rule.APPROVE);
    toastsGo();
    admin.click("#pay-ask");
    admin.await(() -> text("#pay-note").contains("\uc774\ubbf8"));
    assertThat(Raw.column(data, "select status from refund")).containsExactly("DONE");
  }

  @Test
  void settlesARefundByHandThatTheTerminalNeverAnswers() throws SQLException {
    house.house().terminal().setRule(Rule.GONE);
    open("S1");
    admin.click("#pay-refund");
    cause();
    admin.click("#pay-yes");
    admin.awaitShown("#pay-deny");
    assertThat(house.balance(RIDER)).isZero();
    clock.forward(Duration.ofMinutes(2));
    toastsGo();
    admin.click("#pay-deny");
    cause();
    admin.click("#pay-yes");
    admin.await(() -> admin.node("#pay-refund").getParent().getParent().isVisible());
    assertThat(house.balance(RIDER)).isEqualTo(5_000);
    assertThat(Raw.column(data, "select status from refund")).containsExactly("REFUSED");
  }

  @Test
  void settlesByHandThenClosesTheDayAndPrintsIt() throws SQLException {
    clock.forward(Duration.ofDays(1));
    admin.await(() -> text("#pay-day-why").contains("1"));
    assertThat(admin.node("#pay-day-close").isDisabled()).isTrue();
    assertThat(admin.node("#pay-day-state").getStyleClass()).contains("warning");
    reservedIsNoPayment();
    admin.click("#pay-day-approve");
    admin.click("#pay-number").robot.write("H1");
    cause();
    admin.click("#pay-yes");
    admin.await(() -> !admin.node("#pay-day-close").isDisabled());
    assertThat(house.balance(901_220)).isEqualTo(3_000);
    assertThat(admin.node("#pay-day-state").getStyleClass()).contains("accent");
    reservedIsNoPayment();
    toastsGo();
    admin.click("#pay-day-close");
    admin.awaitShown("#pay-day-yes");
    assertThat(Raw.column(data, "select day from day_close")).as("nothing before yes").isEmpty();
    admin.click("#pay-day-yes");
    admin.awaitShown("#pay-print-1");
    assertThat(Raw.column(data, "select close_no || ' ' || day from day_close"))
        .containsExactly("1 2026-05-13");
    toastsGo();
    admin.click("#pay-print-1");
    admin.await(() -> Files.exists(data.resolve("day-sheets/2026-05-13.pdf")));
  }

  /** One colour, one meaning: that of reserved bikes is on nothing here. */
  private void reservedIsNoPayment() {
    admin.picture("payments-day-" + admin.node("#pay-day-close").isDisabled());
    assertThat(onFx(() -> admin.node("#pay-day").getScene().getRoot().lookupAll(".bike-reserved")))
        .isEmpty();
  }

  @Test
  void aDayThatIsNotOverSaysWhyItCannotBeClosed() {
    admin.click("#pay-day-deny");
    cause();
    admin.click("#pay-yes");
    admin.await(() -> text("#pay-day-why").contains("2026-05-13"));
    assertThat(admin.node("#pay-day-close").isDisabled()).isTrue();
  }

  @Test
  void aViewerSeesButMayNot() {
    runFx(() -> admin.window.shell().door().welcome(new SignedIn(7, "Lee", Role.VIEWER)));
    open("S1");
    admin.await(() -> admin.node("#pay-refund").isDisabled());
  }

  @Test
  void pictures() {
    admin.picture("a8-payments");
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("a8-payments-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture("a8-payments-en");
    runFx(() -> admin.messages.setLanguage(Language.KO));
    open("S1");
    admin.picture("a8-payments-one");
    assertThat(text("#pay-tile-net")).contains("8,000");
  }

  private String toast() {
    return admin.stage.getScene().getRoot().lookupAll(".toasts .toast .label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(joining(" "));
  }

  /** They stand over what is at the bottom right, for five seconds. */
  private void toastsGo() {
    admin.await(() -> admin.find(".toasts .toast") == null);
  }

  private void open(String confirmId) {
    runFx(() -> admin.window.shell().show(new Target.Payment(confirmId)));
    admin.await(() -> admin.find("#pay-title") != null && text("#pay-title").equals(confirmId));
  }

  private void cause() {
    admin.awaitShown("#why-cause");
    runFx(() -> admin.node("#why-cause").requestFocus());
    admin.robot.push(KeyCode.DOWN);
  }

  private int rows() {
    return ((TableView<?>) admin.node("#pay-table")).getItems().size();
  }

  private String text(String id) {
    return ((Labeled) admin.node(id)).getText();
  }
}
