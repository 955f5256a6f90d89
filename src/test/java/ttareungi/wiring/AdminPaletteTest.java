package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.starting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Role;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Language;

/** The palette, by hand and by sight. */
class AdminPaletteTest extends FxTest {
  private static final long RIDER = 204_817;
  private static final long BIKE = 10_233;

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T03:00:00Z"));
  private TestHouse house;
  private AdminStage admin;
  private long reserveNo;

  @BeforeEach
  void aReservation() {
    house = TestHouse.withStation(data, clock);
    house.register(BIKE);
    house.register(10_234);
    house.register(102);
    house.buy(RIDER, 9_000);
    house.buy(300_001, 1_000);
    reserveNo = house.reserve(RIDER, BIKE);
    AdminStage.knowPark(house.settle());
    admin = AdminStage.over(house.settle());
    admin.awaitShown("#open-palette");
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void aClickOnTheSearchFindsABikeAndOpensIt() throws SQLException {
    long before = house.house().log().head();
    admin.click("#open-palette");
    admin.robot.write("10233");
    admin.await(() -> rows().size() == 6);
    assertThat(rows().getFirst()).contains("SPB-10233").contains("예약중");
    assertThat(rows().get(1)).contains(Ids.reservation(reserveNo)).contains("SPB-10233");
    assertThat(marks()).contains("10233");
    admin.robot.push(KeyCode.ENTER);
    admin.await(() -> !admin.window.shell().root().isOpen());
    admin.await(() -> Long.valueOf(BIKE).equals(admin.bikes().details().bikeIdProperty().get()));
    admin.awaitShown("#bikes");
    assertThat(house.house().log().head()).isEqualTo(before);
    assertThat(Raw.number(data, "select count(*) from bike")).isEqualTo(3);
  }

  @Test
  void bothFormsOfEveryNumberAreFound() {
    open();
    for (var typed : List.of("spb-10233", "SPB10233", "SPB-1023", "1023")) {
      type(typed);
      admin.await(() -> rows().stream().anyMatch(row -> row.startsWith("SPB-10233")));
    }
    type("SPB-001");
    admin.await(() -> rows().size() == 1);
    assertThat(rows().getFirst()).startsWith("SPB-00102");
    for (var typed : List.of(Ids.reservation(reserveNo), "R-0513", String.valueOf(reserveNo))) {
      type(typed);
      admin.await(() -> rows().stream().anyMatch(r -> r.startsWith(Ids.reservation(reserveNo))));
    }
    for (var typed : List.of("@2048", "M-204817", "@M-2048", "204817")) {
      type(typed);
      admin.await(() -> rows().stream().anyMatch(row -> row.startsWith("M-204817")));
      assertThat(rows()).noneMatch(row -> row.startsWith("M-300001"));
    }
    type("yeouinaru");
    admin.await(() -> rows().stream().anyMatch(row -> row.startsWith("여의나루역")));
  }

  @Test
  void theSignsNarrowIt() {
    open();
    assertThat(rows()).hasSizeGreaterThan(8);
    type(">");
    admin.await(() -> text("#palette-scope").equals("명령") && rows().size() > 8);
    assertThat(rows()).anyMatch(row -> row.startsWith("자전거 등록"));
    type("> csv");
    admin.await(() -> rows().size() == 2);
    type("#1");
    admin.await(() -> rows().size() == 1 && rows().getFirst().startsWith("#1 StationOpened"));
    type("#bikeres");
    admin.await(() -> rows().size() == 1 && rows().getFirst().contains("BikeReserved"));
    admin.robot.push(KeyCode.ENTER);
    admin.awaitShown("#reservations");
    admin.await(() -> text("#res-title").equals(Ids.reservation(reserveNo)));
  }

  @Test
  void keysMoveAndEscCloses() {
    open();
    type(">");
    admin.await(() -> rows().size() > 8);
    int last = rows().size() - 1;
    admin.robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
    assertThat(chosen()).isEqualTo(1);
    admin.robot.push(KeyCode.END);
    assertThat(chosen()).isEqualTo(last);
    admin.robot.push(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo(last);
    admin.robot.push(KeyCode.HOME);
    assertThat(chosen()).isZero();
    admin.robot.push(KeyCode.ESCAPE);
    admin.await(() -> !admin.window.shell().root().isOpen());
    open();
    admin.robot.push(KeyCode.CONTROL, KeyCode.K);
    admin.await(() -> !admin.window.shell().root().isOpen());
  }

  @Test
  void whatIsNotThereIsSaidInASentence() {
    open();
    type("99999");
    admin.awaitShown("#palette-vain");
    assertThat(text("#palette-vain")).startsWith("결과가 없습니다.");
  }

  @Test
  void ctrlEnterGoesIntoTheDrawer() {
    open();
    type("SPB-10233");
    admin.await(() -> rows().size() == 6);
    admin.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    admin.await(() -> {
      var owner = admin.stage.getScene().getFocusOwner();
      return owner != null && isIn(owner, admin.node(".drawer-slot"));
    });
  }

  @Test
  void aBikeIsSentToMaintenanceFromHere() throws SQLException {
    open();
    type("10234");
    admin.await(() -> rows().size() == 4);
    admin.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    admin.await(() -> states().equals("MAINTENANCE"));
    assertThat(
            Raw.column(
                data, "select type || ' ' || actor from event_log order by seq desc limit 1"))
        .containsExactly("BikeStateChanged operator:1");
  }

  @Test
  void whatCannotBeDoneStaysWithItsReason() throws SQLException {
    house.does(starting(RIDER, reserveNo));
    house.register(10_235);
    open();
    type("10233");
    admin.await(() -> rows().stream().anyMatch(row -> row.contains("정비중으로")));
    var row = rows().stream().filter(r -> r.contains("정비중으로")).findFirst().orElseThrow();
    assertThat(row).contains("대여중");
    long before = house.house().log().head();
    admin.robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(admin.window.shell().root().isOpen()).isTrue();
    assertThat(house.house().log().head()).isEqualTo(before);
    assertThat(Raw.column(data, "select state from bike where bike_id = 10233"))
        .containsExactly("IN_USE");
  }

  @Test
  void whoMayOnlyLookSeesWhoMay() {
    runFx(() -> admin.window.shell().seat().take(new SignedIn(2, "Lee", Role.VIEWER)));
    open();
    type("> 자전거 등록");
    admin.await(() -> rows().size() == 1);
    assertThat(rows().getFirst()).contains("운영자 역할이 필요합니다");
    admin.robot.push(KeyCode.ENTER);
    assertThat(onFx(() -> admin.find("#palette"))).isNotNull();
  }

  @Test
  void itSpeaksTheLanguageOfTheWindow() {
    runFx(() -> admin.messages.setLanguage(Language.EN));
    open();
    type("> regis");
    admin.await(() -> rows().size() == 1 && rows().getFirst().startsWith("Register a bike"));
    admin.robot.push(KeyCode.ENTER);
    admin.awaitShown("#register-dialog");
  }

  private void open() {
    admin.robot.push(KeyCode.CONTROL, KeyCode.K);
    admin.awaitShown("#palette-field");
  }

  private void type(String words) {
    admin.robot.push(KeyCode.CONTROL, KeyCode.A).write(words);
  }

  private String states() throws SQLException {
    return Raw.column(data, "select state from bike where bike_id = 10234").getFirst();
  }

  private List<String> rows() {
    return onFx(() ->
        admin.node("#palette-list").lookupAll(".palette-row").stream()
            .map(AdminPaletteTest::said)
            .toList());
  }

  private int chosen() {
    return onFx(() ->
        admin.node("#palette-list").lookupAll(".palette-row").stream()
            .filter(row ->
                row.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
            .map(row -> Integer.valueOf(row.getId().substring("palette-row-".length())))
            .findFirst()
            .orElse(-1));
  }

  private List<String> marks() {
    return onFx(() ->
        admin.node("#palette-list").lookupAll(".mark").stream()
            .map(mark -> ((Labeled) mark).getText())
            .toList());
  }

  private static String said(Node row) {
    return ((Parent) row)
        .lookupAll(".label").stream()
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining())
            .strip();
  }

  private static boolean isIn(Node node, Node place) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(place)) {
        return true;
      }
    }
    return false;
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }
}
