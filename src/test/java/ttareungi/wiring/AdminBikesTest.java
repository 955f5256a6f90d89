package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.BikeRow;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeFault;
import ttareungi.event.BikeState;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ReportFault;
import ttareungi.station.OpenStation;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Target;

/** The list of bikes: a page at a time, filtered, live. */
class AdminBikesTest extends FxTest {
  private static final int BIKES = 1_000;

  @TempDir Path data;

  @Test
  void holdsAPageOfAThousandBikesAndNoMore() {
    try (var house = TestHouse.at(data)) {
      fill(house);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        admin.await(() -> first(admin) == 1);
        assertThat(onFx(() -> admin.bikes().rows().size())).isEqualTo(50);
        for (int page = 1; page < 20; page++) {
          long expected = page * 50L + 1;
          admin.click("#page-next");
          admin.await(() -> first(admin) == expected);
          assertThat(onFx(() -> admin.bikes().rows().size())).isEqualTo(50);
        }
        assertThat(onFx(() -> admin.node("#page-next").isDisabled())).isTrue();
        admin.click("#page-previous");
        admin.await(() -> first(admin) == 901);
        assertThat(text(admin, "#bikes-range")).contains("901", "950", "1,000");
        runFx(() -> admin.bikes().reveal(new Target.Bike(512)));
        admin.await(() -> first(admin) == 512);
        admin.awaitShown("#drawer");
        assertThat(text(admin, "#drawer-title")).isEqualTo("SPB-00512");
        admin.robot.push(KeyCode.ESCAPE);
        admin.await(() -> admin.bikes().details().bikeIdProperty().get() == null);
      }
    }
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
        admin.await(() -> !admin.node("#finish-repair").getParent().isVisible());
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
