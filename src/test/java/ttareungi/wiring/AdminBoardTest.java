package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.returning;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.dashboard.BoardRowModel;
import ttareungi.ui.fx.Language;

/** What happens at the desk is on the board at once, with nothing loaded anew. */
class AdminBoardTest extends FxTest {
  private static final long RIDER = 10;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.buy(RIDER, 5_000);
    house.settle();
    admin = AdminStage.over(house);
    admin.await(() -> admin.dashboard().loadedProperty().get());
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  @Test
  void showsAReservationAndItsEnds() {
    long first = house.reserve(RIDER, 1);
    admin.await(() -> status(first) == ReservationStatus.RESERVED);
    BoardRowModel row = onFx(() -> admin.dashboard().rows().getFirst());
    assertThat(onFx(() -> row.freshProperty().get())).isTrue();
    admin.await(this::aRowFlashes);
    admin.await(() -> text("#board-reserved").endsWith("1"));
    admin.await(() -> text("#kpi-reservations-value").equals("1"));

    house.does(cancelling(RIDER, first));
    admin.await(() -> status(first) == ReservationStatus.CANCELLED);
    assertThat(onFx(() -> admin.dashboard().rows().getFirst())).isSameAs(row);
    admin.await(() -> text("#board-reserved").endsWith("0"));

    long second = house.reserve(RIDER, 1);
    admin.await(() -> status(second) == ReservationStatus.RESERVED);
    house.does(returning(RIDER, second));
    admin.await(() -> status(second) == ReservationStatus.RETURNED);
    assertThat(onFx(() -> admin.dashboard().rows().get(1))).isSameAs(row);
    admin.await(() -> admin.dashboard().rows().stream().noneMatch(r -> r.freshProperty().get()));
    admin.await(() -> !aRowFlashes());
  }

  @Test
  void theSideBarCounts() {
    admin.await(() -> count("bikes").equals("1"));
    assertThat(count("reservations")).isEmpty();
    house.reserve(RIDER, 1);
    admin.await(() -> count("reservations").equals("1"));
    house.register(2);
    admin.await(() -> count("bikes").equals("2"));
  }

  private String count(String section) {
    var pill = (Labeled) admin.node("#nav-" + section).lookup(".pill");
    return pill.isVisible() ? pill.getText() : "";
  }

  @Test
  void aPausedFeedCountsAndComesBack() {
    admin.click("#feed-pause");
    int before = onFx(() -> admin.dashboard().feed().shown().size());
    house.buy(RIDER, 1_000);
    admin.await(() -> admin.dashboard().feed().heldBackProperty().get() == 2);
    assertThat(onFx(() -> admin.dashboard().feed().shown().size())).isEqualTo(before);
    admin.await(() -> text("#feed-pause").contains("+2"));
    admin.click("#feed-pause");
    admin.await(() -> admin.dashboard().feed().shown().size() == before + 2);
  }

  @Test
  void theFeedShowsOneKindAndItsEventsLeadToWhatTheyAreAbout() {
    house.reserve(RIDER, 1);
    admin.await(() -> feed().contains("BikeReserved") && feed().contains("PointUsed"));
    assertThat(text("#feed-seq")).startsWith("#");
    admin.click("#feed-kind");
    admin.robot.type(KeyCode.DOWN, 4).type(KeyCode.ENTER);
    admin.await(() -> text("#feed-seq").equals(admin.messages.get("admin.feed.kind.FLEET")));
    admin.await(() -> feed().equals(List.of("BikeRegistered", "StationOpened")));
    house.buy(RIDER, 1_000);
    house.register(2);
    admin.await(() -> feed().equals(List.of("BikeRegistered", "BikeRegistered", "StationOpened")));

    admin.robot.clickOn(onFx(this::newest));
    admin.awaitShown("#drawer");
    admin.await(() -> text("#drawer-title").contains("00002"));
  }

  @Test
  void whatIsPointedAtStaysWhereItIs() {
    admin.await(() -> !feed().isEmpty());
    admin.robot.moveTo(admin.node("#feed .list-cell:filled"));
    int before = feed().size();
    house.buy(RIDER, 1_000);
    admin.await(() -> admin.dashboard().feed().heldBackProperty().get() == 2);
    assertThat(feed()).hasSize(before);
    admin.robot.moveTo(admin.node("#clock"));
    admin.await(() -> feed().size() == before + 2);
  }

  private Node newest() {
    return admin.node("#feed").lookupAll(".list-cell:leads").stream()
        .filter(cell -> ((ListCell<?>) cell).getIndex() == 0)
        .findFirst()
        .orElseThrow();
  }

  private List<String> feed() {
    return admin.dashboard().feed().shown().stream()
        .map(logged -> logged.event().getClass().getSimpleName())
        .toList();
  }

  @Test
  void followsTheLanguageAndTheTheme() {
    admin.click("#lang-en");
    assertThat(text("#nav-bikes")).isEqualTo("Bikes");
    assertThat(text("#board-all")).isEqualTo("All");
    runFx(() -> admin.messages.setLanguage(Language.KO));
    assertThat(text("#board-all")).isEqualTo(admin.messages.get("admin.board.all"));
    List<String> light = onFx(() -> List.copyOf(admin.stage.getScene().getStylesheets()));
    admin.click("#theme");
    assertThat(onFx(() -> List.copyOf(admin.stage.getScene().getStylesheets())))
        .isNotEqualTo(light);
  }

  @Test
  void aClosedWindowListensNoMore() {
    long dead = house.house().fanout().dead();
    house.buy(RIDER, 1_000);
    house.settle();
    assertThat(house.house().fanout().dead()).isEqualTo(dead);
    admin.close();
    house.buy(RIDER, 1_000);
    house.settle();
    assertThat(house.house().fanout().dead()).isEqualTo(dead + 2);
  }

  private ReservationStatus status(long reserveNo) {
    return admin.dashboard().rows().stream()
        .filter(row -> row.reserveNo() == reserveNo)
        .map(BoardRowModel::status)
        .findFirst()
        .orElse(ReservationStatus.EXPIRED);
  }

  private boolean aRowFlashes() {
    return admin.node("#board").lookupAll(".row-new").stream().anyMatch(TableRow.class::isInstance);
  }

  private String text(String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }
}
