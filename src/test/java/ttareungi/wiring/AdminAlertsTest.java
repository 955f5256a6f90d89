package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.starting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RetireBike;
import ttareungi.event.Cause;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.common.Ids;

/** The inbox behind the bell, by hand and by sight. */
class AdminAlertsTest extends FxTest {
  private static final long RIDER = 204_817;
  private static final long BIKE = 10_233;
  private static final String OPERATOR = Actors.operator("test");

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void enoughBikes() {
    house = TestHouse.withStation(data);
    for (long bike = BIKE; bike < BIKE + 5; bike++) {
      house.register(bike);
    }
    house.buy(RIDER, 9_000);
    admin = AdminStage.over(house.settle());
    admin.awaitShown("#bell");
    house.house().alerts().lookAtAll();
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void aNewAlertIsToldOnceAndStandsBehindTheBell() throws SQLException {
    assertThat(onFx(() -> admin.node("#alerts-badge").isVisible())).isFalse();
    runShort();
    admin.awaitShown(".toast");
    assertThat(onFx(() -> said(admin.node(".toast")))).contains("여의나루역 1번 출구 앞 자전거 부족");
    admin.await(() -> text("#alerts-badge").equals("1"));
    admin.click(".toast-close");
    admin.await(() -> admin.find(".toast") == null);
    house.house().alerts().lookAtAll();
    admin.click("#bell");
    admin.await(() -> rows().size() == 1);
    assertThat(rows().getFirst()).contains("대여가능 2 / 거치대 20");
    assertThat(admin.find(".toast")).isNull();
    assertThat(Raw.column(data, "select kind from alert where ended_at is null"))
        .containsExactly("STATION_LOW");
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  @Test
  void whoAcknowledgesItIsWritten() throws SQLException {
    runShort();
    admin.await(() -> text("#alerts-badge").equals("1"));
    admin.click("#bell").click("#see-STATION_LOW-101");
    admin.await(() -> rows().isEmpty());
    assertThat(Raw.column(data, "select seen_by from alert")).containsExactly("operator:1");
    assertThat(
            Raw.column(
                data,
                "select type || ' ' || actor || ' ' || (payload ->> '$.alert') from event_log"
                    + " order by seq desc limit 1"))
        .containsExactly("AlertAcknowledged operator:1 STATION_LOW");
    admin.await(() -> !admin.node("#alerts-badge").isVisible());
    admin.await(() -> said(admin.node("#inbox")).contains("지금은 살펴볼 것이 없습니다."));
    admin.click("#inbox-seen");
    admin.await(() -> rows().size() == 1);
    assertThat(rows().getFirst()).contains("박서연 확인");
  }

  @Test
  void itIsOverByItself() {
    runShort();
    admin.await(() -> text("#alerts-badge").equals("1"));
    admin.robot.push(KeyCode.CONTROL, KeyCode.I);
    admin.await(() -> rows().size() == 1);
    house.register(1);
    admin.await(() -> rows().isEmpty());
  }

  @Test
  void oneKindIsPickedAndAClickLeadsToTheThing() throws SQLException {
    long reserveNo = longRide();
    runShort();
    look();
    admin.await(() -> text("#alerts-badge").equals("2"));
    admin.click("#bell");
    admin.await(() -> rows().size() == 2);
    admin.click("#alerts-RIDE_LONG");
    admin.await(() -> rows().size() == 1);
    assertThat(rows().getFirst()).contains(Ids.reservation(reserveNo)).contains("SPB-10233");
    admin.click("#inbox-list .alert-line .strong");
    admin.awaitShown("#reservations");
    admin.await(() -> text("#res-title").equals(Ids.reservation(reserveNo)));
    assertThat(admin.window.shell().root().isOpen()).isFalse();
  }

  @Test
  void keysOpenAndAcknowledge() throws SQLException {
    long reserveNo = longRide();
    look();
    admin.await(() -> text("#alerts-badge").equals("1"));
    admin.robot.push(KeyCode.CONTROL, KeyCode.I);
    admin.await(() -> rows().size() == 1);
    admin.robot.push(KeyCode.SPACE);
    admin.await(() -> rows().isEmpty());
    assertThat(Raw.column(data, "select subject from alert where seen_at is not null"))
        .containsExactly(String.valueOf(reserveNo));
  }

  @Test
  void allThatIsShownIsAcknowledgedAtOnce() throws SQLException {
    longRide();
    runShort();
    look();
    admin.await(() -> text("#alerts-badge").equals("2"));
    admin.click("#bell").click("#inbox-see-all");
    admin.await(() -> rows().isEmpty());
    assertThat(Raw.number(data, "select count(*) from alert where seen_by = 'operator:1'"))
        .isEqualTo(2);
  }

  @Test
  void whoMayOnlyLookAcknowledgesNothing() throws SQLException {
    runShort();
    admin.await(() -> text("#alerts-badge").equals("1"));
    runFx(() -> admin.window.shell().seat().take(new SignedIn(2, "Lee", Role.VIEWER)));
    admin.click("#bell").click("#see-STATION_LOW-101");
    assertThat(onFx(() -> admin.node("#see-STATION_LOW-101").isDisabled())).isTrue();
    assertThat(onFx(() -> admin.node("#inbox-see-all").isDisabled())).isTrue();
    assertThat(Raw.number(data, "select count(*) from alert where seen_at is null")).isEqualTo(1);
  }

  private void runShort() {
    for (long bike = BIKE + 2; bike < BIKE + 5; bike++) {
      house.does(new RetireBike(id(), OPERATOR, bike, new Why(Cause.OTHER, "scrap")));
    }
  }

  /** Begun four hours ago, as if. */
  private long longRide() throws SQLException {
    long reserveNo = house.reserve(RIDER, BIKE);
    house.does(starting(RIDER, reserveNo));
    Raw.run(data, "update reservation set started_at = started_at - 4 * 3600000");
    return reserveNo;
  }

  private void look() {
    house.settle();
    house.house().alerts().lookAtAll();
  }

  private List<String> rows() {
    return onFx(() ->
        admin.node("#inbox-list").lookupAll(".list-cell").stream()
            .filter(cell -> cell instanceof ListCell<?> filled && filled.getItem() != null)
            .map(AdminAlertsTest::said)
            .toList());
  }

  private static String said(Node node) {
    return ((Parent) node)
        .lookupAll(".label").stream()
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining(" "));
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }
}
