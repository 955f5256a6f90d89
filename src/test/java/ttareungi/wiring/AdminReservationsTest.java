package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReserveBike;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.LazyRow;

/** The list of reservations and one of them, by hand and by sight. */
class AdminReservationsTest extends FxTest {
  private static final long RIDER = 412_268;
  private static final long OTHER = 204_817;
  private static final long BIKE = 10_019;
  private static final Duration A_DAY = Duration.ofDays(1);

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-11T03:00:00Z"));
  private TestHouse house;
  private AdminStage admin;
  private long older;
  private long yesterdays;
  private long first;
  private long second;

  /** One of two days ago and one of yesterday, both over; of today one that rides, one held. */
  @BeforeEach
  void aFewDays() {
    house = TestHouse.withStation(data, clock);
    house.does(new OpenStation(id(), Actors.operator("test"), 102, "S102", "Hapjeong", 5));
    house.register(BIKE);
    house.register(10_020);
    house.buy(RIDER, 9_000);
    house.buy(OTHER, 9_000);
    older = done(RIDER, BIKE);
    clock.forward(A_DAY);
    yesterdays = done(OTHER, BIKE);
    clock.forward(A_DAY);
    first = house.reserve(RIDER, BIKE);
    pass(3);
    house.does(starting(RIDER, first));
    pass(1);
    second = house.reserve(OTHER, 10_020);
    pass(2);
    house.settle();
    admin = AdminStage.over(house);
    admin.click("#nav-reservations");
    admin.await(() -> numbers().equals(List.of(second, first)));
  }

  private long done(long rider, long bike) {
    long reserveNo = house.reserve(rider, bike);
    house.does(starting(rider, reserveNo));
    house.does(returning(rider, reserveNo));
    return reserveNo;
  }

  private void pass(int minutes) {
    clock.forward(Duration.ofMinutes(minutes));
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void showsTheDaysThatAreAskedFor() {
    assertThat(text("#res-total")).contains("2");
    choose(KeyCode.DOWN, 1);
    admin.await(() -> numbers().equals(List.of(yesterdays)));
    choose(KeyCode.DOWN, 1);
    admin.await(() -> numbers().equals(List.of(second, first, yesterdays, older)));
    choose(KeyCode.DOWN, 2);
    admin.awaitShown("#res-day");
    admin.await(() -> numbers().equals(List.of(second, first)));
    admin.click("#res-day .text-field");
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("2026-05-11\n");
    admin.await(() -> numbers().equals(List.of(older)));
  }

  @Test
  void filtersByStatusWithCountsThatFollow() {
    admin.click("#res-filter-IN_USE");
    admin.await(() -> numbers().equals(List.of(first)));
    assertThat(count("IN_USE")).isEqualTo("1");
    assertThat(count("ALL")).isEqualTo("2");
    house.does(returning(RIDER, first));
    admin.awaitShown("#res-clear");
    admin.await(() -> count("IN_USE").equals("0") && count("RETURNED").equals("1"));
    admin.click("#res-filter-RETURNED");
    admin.await(() -> numbers().equals(List.of(first)));
    admin.click("#res-filter-EXPIRED");
    admin.awaitShown("#res-clear");
    admin.picture("reservations-none");
    admin.click("#res-clear");
    admin.await(() -> numbers().size() == 4);
  }

  @Test
  void findsNumbersInBothForms() {
    search(Ids.reservation(first));
    admin.await(() -> numbers().equals(List.of(first)));
    search(Long.toString(second));
    admin.await(() -> numbers().equals(List.of(second)));
    search("m-204817");
    admin.await(() -> numbers().equals(List.of(second)));
    admin.robot.push(KeyCode.CONTROL, KeyCode.F);
    search("SPB-10019");
    admin.await(() -> numbers().equals(List.of(first)));
    search("10020");
    admin.await(() -> numbers().equals(List.of(second)));
    search("999");
    admin.click("#res-all-days");
    search("412268");
    admin.await(() -> numbers().equals(List.of(first, older)));
    admin.click("#res-filter-RETURNED");
    admin.await(() -> numbers().equals(List.of(older)));
    search("bicycle");
    admin.awaitShown("#res-clear");
    assertThat(onFx(() -> table().getItems().size())).isZero();
  }

  @Test
  void findsHowANumberBegins() {
    search("204");
    admin.await(() -> numbers().equals(List.of(second)));
    search("SPB-1002");
    admin.await(() -> numbers().equals(List.of(second)));
    search("m-412");
    admin.await(() -> numbers().equals(List.of(first)));
    search(Ids.reservation(first).substring(0, 6));
    admin.await(() -> numbers().equals(List.of(second, first)));
    search("12");
    admin.awaitShown("#res-all-days");
  }

  @Test
  void sortsByRiderBikeAndStatus() {
    clickHead("rider");
    admin.await(() -> numbers().equals(List.of(second, first)));
    clickHead("rider");
    admin.await(() -> numbers().equals(List.of(first, second)));
    clickHead("bike");
    admin.await(() -> numbers().equals(List.of(first, second)));
    clickHead("bike");
    admin.await(() -> numbers().equals(List.of(second, first)));
    clickHead("status");
    admin.await(() -> numbers().equals(List.of(first, second)));
    clickHead("status");
    admin.await(() -> numbers().equals(List.of(second, first)));
  }

  @Test
  void filtersByStationAndSortsByTime() {
    admin.click("#res-station").click("#pick-search");
    admin.robot.write("102");
    admin.click("#res-station-yes");
    admin.awaitShown("#res-clear");
    admin.click("#res-station-drop");
    admin.await(() -> numbers().equals(List.of(second, first)));
    admin.click("#res-station").click("#pick-search");
    admin.robot.write("101");
    admin.click("#res-station-yes");
    admin.await(() -> text("#res-station").startsWith("\uc5ec\uc758"));
    admin.await(() -> numbers().equals(List.of(second, first)));
    clickHead("time");
    admin.await(() -> numbers().equals(List.of(first, second)));
    clickHead("number");
    admin.await(() -> numbers().equals(List.of(first, second)));
    clickHead("number");
    admin.await(() -> numbers().equals(List.of(second, first)));
  }

  @Test
  void columnsStayAsTheyWereLeft() {
    runFx(() -> column("bike").setVisible(false));
    admin.await(() -> remembered().contains("columns.reservations"));
    admin.close();
    admin = AdminStage.over(house);
    admin.click("#nav-reservations").awaitShown("#res-table");
    assertThat(onFx(() -> column("bike").isVisible())).isFalse();
  }

  @Test
  void cancelsForTheRiderAndSaysWhoDidIt() throws SQLException {
    open(second);
    assertThat(text("#res-act-note")).contains("1,000P");
    assertThat(onFx(() -> admin.node("#res-act-return").isDisabled())).isTrue();
    assertThat(onFx(() -> admin.node("#res-act-do").isDisabled())).isTrue();
    admin.picture("reservation-held");
    why();
    admin.click("#res-act-do");
    admin.await(() -> status(second) == ReservationStatus.CANCELLED);
    admin.awaitShown(".toast");
    admin.await(() -> events() == 4 && tagged() == 2);
    assertThat(house.balance(OTHER)).isEqualTo(8_000);
    assertThat(
            Raw.column(
                data,
                "select actor || ' ' || (payload ->> '$.why.cause') from event_log"
                    + " where type = 'ReservationCancelled'"))
        .containsExactly("operator:1 KIOSK_FAULT");
    admin.await(() -> !admin.node("#res-act-do").isVisible());
    admin.picture("reservation-cancelled");
  }

  @Test
  void returnsForTheRider() throws SQLException {
    open(first);
    assertThat(onFx(() -> admin.node("#res-act-cancel").isDisabled())).isTrue();
    admin.click("#res-act-station").click("#pick-search");
    admin.robot.write("Hapjeong");
    admin.click("#res-station-yes");
    admin.await(() -> text("#res-act-station").equals("S102"));
    why();
    admin.click("#res-act-do");
    admin.await(() -> status(first) == ReservationStatus.RETURNED);
    admin.await(() -> text("#res-place").endsWith("S102"));
    assertThat(house.balance(RIDER)).isEqualTo(7_000);
    assertThat(Raw.number(data, "select station_id from bike where bike_id = 10019"))
        .isEqualTo(102);
    assertThat(Raw.number(data, "select ended_at from reservation where reserve_no = " + first))
        .isEqualTo(clock.instant().toEpochMilli());
  }

  @Test
  void correctsAReturnWithItsTime() throws SQLException {
    pass(2); // after five it would lock
    open(first);
    why();
    admin.click("#res-act-earlier").click("#res-act-time");
    assertThat(onFx(() -> admin.node("#res-act-do").isDisabled())).isTrue();
    admin.robot.write("11:59");
    admin.click("#res-act-do").awaitShown("#res-act-problem");
    assertThat(text("#res-act-problem"))
        .isEqualTo(admin.messages.get("reason.RETURN_BEFORE_START"));
    admin.picture("reservation-refused");
    retype("23:59");
    admin.click("#res-act-do");
    admin.await(
        () -> text("#res-act-problem").equals(admin.messages.get("reason.RETURN_IN_FUTURE")));
    assertThat(status(first)).isEqualTo(ReservationStatus.IN_USE);
    retype("12:05");
    admin.click("#res-act-do");
    admin.await(() -> status(first) == ReservationStatus.RETURNED);
    assertThat(Raw.number(data, "select ended_at from reservation where reserve_no = " + first))
        .isEqualTo(Instant.parse("2026-05-13T03:05:00Z").toEpochMilli());
    admin.await(() -> text("#res-course").contains("12:03\u201312:05"));
  }

  @Test
  void whatIsOverIsRefusedAndSaid() {
    open(second);
    why();
    runFx(() -> admin.window.shell().hide()); // hears of nothing from now on
    house.does(cancelling(OTHER, second));
    admin.click("#res-act-do").awaitShown("#res-act-problem");
    assertThat(text("#res-act-problem"))
        .isEqualTo(admin.messages.get("reason.RESERVATION_OVER", "CANCELLED"));
    assertThat(house.balance(OTHER)).isEqualTo(8_000);
  }

  @Test
  void aViewerSeesTheActsAndWhoMay() {
    open(second);
    why();
    assertThat(onFx(() -> admin.node("#res-act-do").isDisabled())).isFalse();
    runFx(() -> admin.window.shell().seat().take(new SignedIn(3, "Han", Role.VIEWER)));
    admin.await(() -> admin.node("#res-act-do").isDisabled());
    assertThat(onFx(() -> admin.node(".act-buttons .role-gate").getAccessibleText()))
        .isEqualTo(admin.messages.get("admin.gate", admin.messages.get("role." + Role.OPERATOR)));
  }

  @Test
  void whatHappensAtAKioskIsSeenAtOnce() {
    open(second);
    house.does(starting(OTHER, second));
    admin.await(() -> status(second) == ReservationStatus.IN_USE);
    admin.await(() -> !admin.node("#res-act-return").isDisabled() && events() == 3);
    house.does(returning(OTHER, second));
    house.does(new ReserveBike(id(), "kiosk:101", OTHER, 10_020));
    admin.await(() -> numbers().size() == 3 && events() == 4);
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.node("#res-drawer").getParent().isVisible());
  }

  @Test
  void linksLeadOn() {
    runFx(() -> admin.window.shell().show(new Target.Reservation(older)));
    admin.await(() -> numbers().equals(List.of(older)));
    admin.await(() -> text("#res-title").equals(Ids.reservation(older)));
    admin.click("#res-bike").awaitShown("#drawer");
    assertThat(text("#drawer-title")).isEqualTo(Ids.bike(BIKE));
  }

  @Test
  void theDashboardLeadsHere() {
    admin.click("#nav-dashboard");
    admin.await(() -> admin.dashboard().rows().size() == 4);
    admin.click("#board .table-row-cell");
    admin.await(() -> text("#res-title").equals(Ids.reservation(second)));
    admin.click("#nav-dashboard").click("#kpi-riding");
    admin.await(() -> numbers().equals(List.of(first)));
    admin.click("#nav-dashboard").click("#kpi-reservations");
    admin.await(() -> numbers().equals(List.of(second, first)));
    admin.click("#nav-dashboard").click("#kpi-cancelled");
    admin.awaitShown("#res-clear");
  }

  private void choose(KeyCode key, int times) {
    runFx(() -> admin.node("#res-period").requestFocus());
    for (int i = 0; i < times; i++) {
      admin.robot.push(key);
    }
  }

  private void search(String typed) {
    admin.click("#res-search");
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).write(typed);
  }

  private void retype(String typed) {
    admin.click("#res-act-time");
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).write(typed);
    assertThat(onFx(() -> ((TextInputControl) admin.node("#res-act-time")).getText()))
        .isEqualTo(typed);
  }

  /** As a person does: with the keys, down to the second of the list. */
  private void why() {
    runFx(() -> admin.node("#why-cause").requestFocus());
    admin.robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    admin.await(() -> Objects.nonNull(((ComboBox<?>) admin.node("#why-cause")).getValue()));
  }

  private void open(long reserveNo) {
    runFx(() -> table().scrollTo(0));
    admin.await(() -> numbers().contains(reserveNo));
    int place = numbers().indexOf(reserveNo);
    admin.robot.clickOn(
        admin.node("#res-table").lookupAll(".table-row-cell").stream()
            .filter(row -> ((TableRow<?>) row).getIndex() == place)
            .findFirst()
            .orElseThrow());
    admin.await(() -> text("#res-title").equals(Ids.reservation(reserveNo)));
  }

  private void clickHead(String id) {
    admin.robot.clickOn("#res-table #" + id + " .label");
  }

  private ReservationStatus status(long reserveNo) {
    return onFx(() ->
        rows().stream()
            .filter(row -> row.reserveNo() == reserveNo)
            .findFirst()
            .orElseThrow()
            .status());
  }

  private int events() {
    return admin.node("#res-timeline").lookupAll(".history-item").size();
  }

  private int tagged() {
    return admin.node("#res-timeline").lookupAll(".operator-tag").size();
  }

  @SuppressWarnings("unchecked") // the table of the list of reservations
  private TableView<LazyRow<ReservationLine>> table() {
    return (TableView<LazyRow<ReservationLine>>) admin.node("#res-table");
  }

  private TableColumn<LazyRow<ReservationLine>, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private List<ReservationLine> rows() {
    return table().getItems().stream()
        .map(LazyRow::get)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private List<Long> numbers() {
    return onFx(() -> rows().stream().map(ReservationLine::reserveNo).toList());
  }

  private String count(String chip) {
    return onFx(() -> ((Labeled) admin.node("#res-filter-" + chip).lookup(".count")).getText());
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private String remembered() throws IOException {
    var file = house.house().data().window();
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
