package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RetireBike;
import ttareungi.bike.StationStock;
import ttareungi.event.Cause;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.stations.map.StationMap;

/** The list of stations and their map, by hand and by sight. */
class AdminStationsTest extends FxTest {
  private static final long YEOUINARU = RingedCity.YEOUINARU;

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T05:32:10Z"));
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.at(data, clock);
    new RingedCity(house).found();
    house.addOperator(3, "Han", Role.VIEWER);
    admin = AdminStage.over(house);
    admin.click("#nav-stations");
    admin.await(() -> numbers().size() == 12);
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void theEmptiestStandsFirstAndTheListIsSieved() {
    assertThat(numbers()).startsWith(RingedCity.GWANGHWAMUN, RingedCity.HONGDAE);
    assertThat(text("#stations-total")).contains("12", "286", "180");
    admin.click("#stations-LOW");
    admin.await(() -> numbers().size() == 2);
    admin.click("#stations-FULL");
    admin.await(() -> numbers().equals(List.of(RingedCity.MANGWON)));
    admin.click("#stations-CLOSED");
    admin.click("#stations-drop-filter");
    admin.await(() -> numbers().size() == 12);
    admin.click("#stations-search").robot.write("hongik");
    admin.await(() -> numbers().equals(List.of(RingedCity.HONGDAE)));
    admin.robot.eraseText(6).write("11");
    admin.await(() -> numbers().size() == 3);
    admin.robot.write("999");
    admin.click("#stations-drop-search");
    admin.await(() -> numbers().size() == 12);
    admin.click("#stations-order").robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    admin.await(() -> numbers().getFirst() == RingedCity.MANGWON);
  }

  @Test
  void aStationIsRegisteredWithTheKeyboardAlone() throws SQLException {
    runFx(() -> admin.node("#stations-register").requestFocus());
    admin.robot.push(KeyCode.SPACE);
    admin.awaitShown("#stationName");
    admin.await(() -> written("#stationNumber").equals("113"));
    admin.robot.push(KeyCode.SHIFT, KeyCode.TAB);
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("101").push(KeyCode.TAB);
    admin.await(() -> says("reason.STATION_EXISTS", "101"));
    admin.robot.push(KeyCode.SHIFT, KeyCode.TAB);
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("113").push(KeyCode.TAB);
    admin.robot.write("Ttukseom").push(KeyCode.TAB).push(KeyCode.TAB);
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("201").push(KeyCode.TAB);
    admin.await(() -> says("reason.DOCKS_OUT_OF_RANGE", 0, 200));
    admin.robot.push(KeyCode.SHIFT, KeyCode.TAB);
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write("12").push(KeyCode.TAB);
    admin.robot.write("37.54, 127.05").push(KeyCode.ENTER);
    admin.await(() -> numbers().size() == 13);
    assertThat(
            sql(
                "select count(*) from station where station_id = 113 and docks = 12"
                    + " and name = 'Ttukseom' and latitude = 37.54 and open"))
        .isEqualTo(1);
    assertThat(lastEvent()).isEqualTo("operator:1 StationOpened");
    assertThat(numbers().getFirst()).isIn(113L, RingedCity.GWANGHWAMUN);
  }

  @Test
  void aStationIsEditedAndKeepsTheDocksThatHoldABike() throws SQLException {
    select(YEOUINARU);
    admin.click("#station-edit");
    admin.awaitShown("#stationDocks");
    admin.await(() -> admin.node("#stationNumber").isDisabled());
    type("#stationDocks", "14");
    admin.robot.push(KeyCode.TAB);
    admin.await(() -> says("reason.DOCK_TAKEN", 15));
    admin.picture("a9-edit-problem");
    admin.click("#station-save");
    assertThat(sql("select docks from station where station_id = 101")).isEqualTo(20);
    type("#stationDocks", "25");
    admin.robot.push(KeyCode.ENTER);
    admin.await(() -> stock(YEOUINARU).docks() == 25);
    assertThat(sql("select docks from station where station_id = 101")).isEqualTo(25);
    assertThat(lastEvent()).isEqualTo("operator:1 StationChanged");
    admin.awaitShown(".dock-pad");
    admin.await(() -> admin.node(".dock-pad").lookupAll(".dock").size() == 25);
  }

  @Test
  void aStationIsClosedWithAReasonAndReopened() throws SQLException {
    select(YEOUINARU);
    admin.click("#station-close");
    admin.awaitShown("#why-cause");
    assertThat(onFx(() -> admin.node("#why-yes").isDisabled())).isTrue();
    assertThat(onFx(() -> admin.node(".dialog-card").lookupAll(".label").toString()))
        .contains("15", "1\uac74");
    runFx(() -> admin.node("#why-cause").requestFocus());
    admin.robot.push(KeyCode.DOWN);
    admin.click("#why-yes");
    admin.await(() -> !stock(YEOUINARU).open());
    assertThat(sql("select open from station where station_id = 101")).isZero();
    assertThat(
            Raw.column(
                data,
                "select actor || ' ' || (payload ->> '$.why.cause') from event_log"
                    + " where type = 'StationClosed'"))
        .containsExactly("operator:1 WORKS");
    admin.click("#stations-CLOSED");
    admin.await(() -> numbers().equals(List.of(YEOUINARU)));
    admin.picture("a9-closed");
    admin.click("#stations-ALL").click("#station-reopen");
    admin.await(() -> stock(YEOUINARU).open());
    assertThat(sql("select open from station where station_id = 101")).isEqualTo(1);
    assertThat(lastEvent()).isEqualTo("operator:1 StationReopened");
  }

  @Test
  void theMapIsUsedWithTheKeyboard() {
    runFx(() -> map().requestFocus());
    admin.robot.push(KeyCode.ENTER);
    admin.awaitShown("#station-name");
    long first = selected();
    admin.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    admin.await(() -> selected() != first);
    long second = selected();
    assertThat(onFx(() -> map().getAccessibleText())).contains(stock(second).name());
    double apart = apart();
    admin.robot.push(KeyCode.EQUALS);
    admin.await(() -> apart() > apart * 1.3);
    admin.robot.push(KeyCode.MINUS);
    admin.await(() -> Math.abs(apart() - apart) < 1);
    double x = point(second).getX();
    admin.robot.push(KeyCode.LEFT);
    admin.await(() -> point(second).getX() > x + 20);
    admin.robot.push(KeyCode.DIGIT0).push(KeyCode.ESCAPE);
    admin.await(() -> !admin.node("#station-card").isVisible());
    assertThat(onFx(() -> list().getSelectionModel().isEmpty())).isTrue();
  }

  @Test
  void theMapIsClickedAndDragged() {
    admin.await(() -> point(106).getX() > 0);
    admin.robot.clickOn(point(106));
    admin.await(() -> selected() == 106);
    assertThat(text("#station-number")).isEqualTo("106");
    var before = point(106);
    admin.robot.drag(point(103).add(0, 90)).dropBy(-60, 40);
    admin.await(() -> point(106).distance(before) > 40);
    admin.click("#map-closer");
    admin.click("#map-whole");
    admin.await(() -> selected() == 106);
  }

  @Test
  void aDockOpensItsBikeAndTheBikesOfAStationAreListed() {
    select(YEOUINARU);
    admin.click("#dock-13");
    admin.awaitShown("#drawer");
    admin.click("#nav-stations");
    select(RingedCity.HONGDAE);
    admin.click("#station-bikes");
    admin.await(() -> admin.bikes().list().count() == 3);
  }

  @Test
  void whatHappensElsewhereIsSeen() throws SQLException {
    select(RingedCity.HONGDAE);
    long bike = bikeAt(RingedCity.HONGDAE);
    house.buy(77, 5_000);
    long reserveNo = house.reserve(77, bike);
    admin.await(() -> stock(RingedCity.HONGDAE).reserved() == 2);
    assertThat(text("#station-counts")).contains("2");
    house.does(TestHouse.starting(77, reserveNo));
    admin.await(() -> stock(RingedCity.HONGDAE).bikes() == 2);
    house.does(TestHouse.returning(77, reserveNo));
    admin.await(() -> stock(YEOUINARU).available() == 13);
    house.does(
        new RetireBike(TestHouse.id(), Actors.operator("test"), 10_001, Why.of(Cause.WORN_OUT)));
    admin.await(() -> {
      clock.forward(Duration.ofSeconds(1));
      return stock(YEOUINARU).available() == 12;
    });
  }

  @Test
  void aViewerSeesWhyNothingCanBeDone() {
    select(YEOUINARU);
    runFx(() -> admin.window.shell().seat().take(new SignedIn(3, "Han", Role.VIEWER)));
    for (var id :
        List.of("#stations-register", "#stations-import", "#station-edit", "#station-close")) {
      assertThat(onFx(() -> admin.node(id).isDisabled())).as(id).isTrue();
      assertThat(onFx(() -> gate(id).getAccessibleText()))
          .as(id)
          .isEqualTo(words("admin.gate", words("role.OPERATOR")));
    }
    assertThat(onFx(() -> admin.node("#station-bikes").isDisabled())).isFalse();
  }

  @Test
  void anAlertOfTheDashboardLeadsToItsStation() {
    admin.click("#nav-dashboard");
    admin.await(() -> !admin.dashboard().stock().isEmpty());
    long station = admin.dashboard().stock().getFirst().stationId();
    admin.click(".stock .list-cell");
    admin.awaitShown("#station-card");
    assertThat(text("#station-number")).isEqualTo(Long.toString(station));
  }

  @Test
  void aFileOfStationsIsOfferedFromHere() {
    admin.click("#stations-import");
    admin.awaitShown("#csv-dialog");
  }

  private long bikeAt(long station) throws SQLException {
    return Raw.number(
        data,
        "select min(bike_id) from bike where state = 'AVAILABLE' and station_id = " + station);
  }

  private void select(long station) {
    runFx(() -> admin.window.shell().show(new Target.Station(station)));
    admin.awaitShown("#dock-1");
  }

  private void type(String field, String text) {
    admin.click(field).robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
  }

  private boolean says(String key, Object... values) {
    return admin.node(".dialog-card").lookupAll(".help").stream()
        .anyMatch(
            help -> help.isVisible() && ((Labeled) help).getText().equals(words(key, values)));
  }

  private RoleGate gate(String id) {
    var up = admin.node(id).getParent();
    while (!(up instanceof RoleGate)) {
      up = up.getParent();
    }
    return (RoleGate) up;
  }

  private StationMap map() {
    return (StationMap) admin.node("#station-map");
  }

  private Point2D point(long station) {
    return onFx(() -> {
      var at = map().pointOf(station).orElseThrow();
      return map().localToScreen(at[0], at[1]);
    });
  }

  private double apart() {
    return point(102).distance(point(105));
  }

  private long selected() {
    return onFx(() -> {
      var item = list().getSelectionModel().getSelectedItem();
      return item == null ? 0 : item.stationId();
    });
  }

  @SuppressWarnings("unchecked")
  private ListView<StationStock> list() {
    return (ListView<StationStock>) admin.node("#stations-list");
  }

  private List<Long> numbers() {
    return onFx(() -> list().getItems().stream().map(StationStock::stationId).toList());
  }

  private StationStock stock(long station) {
    return onFx(() ->
        list().getItems().stream()
            .filter(item -> item.stationId() == station)
            .findFirst()
            .orElseThrow());
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }

  private String written(String id) {
    return onFx(() -> ((TextInputControl) admin.node(id)).getText());
  }

  private String words(String key, Object... values) {
    return admin.messages.get(key, values);
  }

  private String lastEvent() throws SQLException {
    return Raw.column(data, "select actor || ' ' || type from event_log order by seq desc limit 1")
        .getFirst();
  }

  private long sql(String query) throws SQLException {
    return Raw.number(data, query);
  }
}
