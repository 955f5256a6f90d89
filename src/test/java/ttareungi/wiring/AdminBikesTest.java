package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.event.BikeState.AVAILABLE;
import static ttareungi.event.BikeState.MAINTENANCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.BikeRow;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeFault;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ReportFault;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.Theme;

/** The list of bikes: a page at a time, filtered, live. */
class AdminBikesTest extends FxTest {
  private static final int BIKES = 1_000;

  @TempDir Path data;

  @Test
  void scrollsThroughAThousandBikesAndHoldsOnlyThoseNearTheView() {
    try (var house = TestHouse.at(data)) {
      fill(house);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> first(admin) == 1);
        assertThat(onFx(() -> admin.bikes().rows().size())).isLessThanOrEqualTo(128);
        assertThat(text(admin, "#bikes-range")).contains("1,000");
        runFx(() -> table(admin).scrollTo(999));
        admin.await(() -> admin.bikes().rows().getLast().bikeId() == 1_000);
        assertThat(onFx(() -> admin.bikes().rows().size())).isLessThan(500);
        runFx(() -> admin.bikes().reveal(new Target.Bike(512)));
        admin.awaitShown("#drawer");
        assertThat(text(admin, "#drawer-title")).isEqualTo("SPB-00512");
        admin.awaitShown("#tick-512");
        admin.robot.push(KeyCode.ESCAPE);
        admin.await(() -> admin.bikes().details().bikeIdProperty().get() == null);
      }
    }
  }

  @Test
  void searchesAndSorts() {
    try (var house = TestHouse.withStation(data)) {
      house.register(7);
      house.register(70);
      house.register(8);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> ids(admin).equals(List.of(7L, 8L, 70L)));
        admin.robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        admin.robot.write("spb-0007");
        admin.await(() -> ids(admin).equals(List.of(7L, 70L)));
        admin.robot.write("x");
        admin.awaitShown("#filter-clear");
        admin.click("#filter-clear");
        admin.await(() -> ids(admin).size() == 3);
        runFx(() -> table(admin).getSortOrder().setAll(List.of(numbers(admin))));
        runFx(() -> numbers(admin).setSortType(TableColumn.SortType.DESCENDING));
        admin.await(() -> ids(admin).equals(List.of(70L, 8L, 7L)));
      }
    }
  }

  @Test
  void manyAreSentToMaintenanceAndBackWithOneClick() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.register(2);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.click("#tick-1");
        admin.awaitShown("#bulk-bar");
        runFx(() -> admin.node("#bikes-table").requestFocus());
        admin.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        admin.await(() -> admin.bikes().ticked().allProperty().get().size() == 2);
        admin.picture("bikes-bulk");
        admin.click("#bulk-maintenance");
        admin.await(() -> states(admin).equals(List.of(MAINTENANCE, MAINTENANCE)));
        admin.awaitShown(".toast .button");
        admin.click(".toast .actions .button");
        admin.await(() -> states(admin).equals(List.of(AVAILABLE, AVAILABLE)));
      }
    }
  }

  @Test
  void aBikeIsMovedAndMovedBack() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.does(new OpenStation(TestHouse.id(), "house", 102, "S102", null, 5));
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        runFx(() -> admin.bikes().reveal(new Target.Bike(1)));
        admin.click("#bike-move");
        admin.click("#pick-search");
        admin.robot.write("102");
        admin.picture("bikes-move");
        runFx(() -> admin.themes.setTheme(Theme.DARK));
        runFx(() -> admin.messages.setLanguage(Language.EN));
        admin.picture("bikes-move-dark-en");
        admin.robot.type(KeyCode.ENTER);
        admin.await(() -> Objects.equals(admin.bikes().rows().getFirst().stationId(), 102L));
        admin.click(".toast .actions .button");
        admin.await(() -> Objects.equals(admin.bikes().rows().getFirst().stationId(), 101L));
      }
    }
  }

  @Test
  void retiringAsksWhyAndForTheNumber() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        runFx(() -> admin.bikes().reveal(new Target.Bike(1)));
        admin.click("#bike-retire");
        admin.awaitShown("#why-typed");
        assertThat(onFx(() -> admin.node("#why-yes").isDisabled())).isTrue();
        admin.click("#why-cause");
        admin.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        admin.click("#why-typed");
        admin.robot.write("spb-00001");
        admin.picture("bikes-retire");
        admin.click("#why-yes");
        admin.await(() -> states(admin).equals(List.of(BikeState.RETIRED)));
        assertThat(house.house().log().latest(1).getFirst().actor()).isEqualTo("operator:1");
        assertThat(
                house.house().log().latest(1).getFirst().event() instanceof BikeStateChanged e
                    && e.why() != null)
            .isTrue();
      }
    }
  }

  @Test
  void aMistakeIsPutRight() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        runFx(() -> admin.bikes().reveal(new Target.Bike(1)));
        admin.click("#bike-edit");
        admin.click("#edit-memo");
        admin.robot.write("new saddle");
        admin.picture("bikes-edit");
        admin.click("#edit-save");
        admin.await(() -> "new saddle".equals(admin.bikes().rows().getFirst().memo()));
      }
    }
  }

  @Test
  void aViewerSeesWhatHeMayNotDo() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        runFx(() -> admin.bikes().reveal(new Target.Bike(1)));
        admin.awaitShown("#bike-move");
        assertThat(onFx(() -> admin.node("#bike-move").isDisabled())).isFalse();
        assertThat(onFx(() -> admin.node("#help-rider").isDisabled())).isFalse();
        runFx(() -> admin.window.shell().seat().take(new SignedIn(3, "Han", Role.VIEWER)));
        admin.await(() -> admin.node("#bike-move").isDisabled());
        assertThat(onFx(() -> admin.node("#register").isDisabled())).isTrue();
        assertThat(onFx(() -> admin.node("#bike-retire").isDisabled())).isTrue();
        assertThat(onFx(() -> admin.node("#help-rider").isDisabled())).isTrue();
        admin.robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        admin.awaitShown(".toast.info");
        assertThat(onFx(() -> admin.window.shell().root().isOpen())).isFalse();
      }
    }
  }

  @Test
  void columnsStayAsTheyWereLeft() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        runFx(() -> numbers(admin).setVisible(false));
        runFx(() -> table(admin).getColumns().addLast(table(admin).getColumns().remove(2)));
        admin.await(() -> remembered(house).contains("number\\:"));
      }
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.awaitShown("#bikes-table");
        assertThat(onFx(() -> numbers(admin).isVisible())).isFalse();
        assertThat(onFx(() -> table(admin).getColumns().getLast().getId())).isEqualTo("colour");
      }
    }
  }

  private static String remembered(TestHouse house) throws IOException {
    var file = house.house().data().window();
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @SuppressWarnings("unchecked") // the table of the list of bikes
  private static TableView<LazyRow<BikeRow>> table(AdminStage admin) {
    return (TableView<LazyRow<BikeRow>>) admin.node("#bikes-table");
  }

  private static TableColumn<LazyRow<BikeRow>, ?> numbers(AdminStage admin) {
    return table(admin).getColumns().stream()
        .filter(column -> "number".equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> ids(AdminStage admin) {
    return admin.bikes().rows().stream().map(BikeRow::bikeId).toList();
  }

  @Test
  void whatIsNotFoundIsNamedAsItIsTyped() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> admin.bikes().rows().size() == 1);
        admin.click("#bikes-search").robot.write("47");
        admin.await(() -> none(admin).contains("47"));
        admin.robot.write("11");
        admin.await(() -> none(admin).contains("4711"));
      }
    }
  }

  private static String none(AdminStage admin) {
    return admin.find("#filter-clear") == null
        ? ""
        : ((Labeled) admin.node("#bikes-table").lookup(".sentence")).getText();
  }

  @Test
  void filtersAndFollows() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.register(2);
      house.buy(10, 5_000);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> admin.bikes().rows().size() == 2);
        house.reserve(10, 2);
        admin.await(() -> states(admin).equals(List.of(BikeState.AVAILABLE, BikeState.RESERVED)));
        admin.click("#filter-RESERVED");
        admin.await(() -> admin.bikes().rows().size() == 1 && first(admin) == 2);
        admin.click("#filter-RETIRED");
        admin.awaitShown("#filter-clear");
        admin.click("#filter-clear");
        admin.await(() -> admin.bikes().rows().size() == 2);
      }
    }
  }

  @Test
  void aBikeThatWasRepairedIsForRentAgain() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 5_000);
      house.does(
          new ReportFault(TestHouse.id(), "kiosk:101", 10, 1, TestHouse.STATION, BikeFault.CHAIN));
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> states(admin).equals(List.of(BikeState.MAINTENANCE)));
        runFx(() -> admin.bikes().reveal(new Target.Bike(1)));
        admin.awaitShown("#finish-repair");
        admin.picture("bikes-repair");
        admin.click("#finish-repair");
        admin.await(() -> states(admin).equals(List.of(BikeState.AVAILABLE)));
        admin.await(() -> !admin.node("#finish-repair").isVisible());
      }
    }
  }

  private static void fill(TestHouse house) {
    for (int station = 1; station <= BIKES / 200; station++) {
      house.does(
          new OpenStation(
              TestHouse.id(), Actors.operator("test"), 100 + station, "S" + station, null, 200));
    }
    IntStream.rangeClosed(1, BIKES)
        .mapToObj(id ->
            house
                .house()
                .desk()
                .submit(
                    new RegisterBike(
                        TestHouse.id(),
                        Actors.operator("test"),
                        id,
                        BikeColour.GREEN,
                        LocalDate.of(2024, 1, 1),
                        101 + (id - 1) / 200,
                        null)))
        .toList()
        .forEach(CompletableFuture::join);
    house.settle();
  }

  private static long first(AdminStage admin) {
    return admin.bikes().rows().isEmpty() ? 0 : admin.bikes().rows().getFirst().bikeId();
  }

  private static List<BikeState> states(AdminStage admin) {
    return admin.bikes().rows().stream().map(BikeRow::state).toList();
  }

  private static String text(AdminStage admin, String id) {
    return onFx(() -> ((Labeled) admin.node(id)).getText());
  }
}
