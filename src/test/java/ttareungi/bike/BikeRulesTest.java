package ttareungi.bike;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.station.OpenStation;
import ttareungi.wiring.TestHouse;

class BikeRulesTest {
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WORN = Why.of(Cause.WORN_OUT);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.does(new OpenStation(id(), OPERATOR, 102, "Small", null, 1));
    house.register(1);
    house.register(2);
    house.buy(10, 5_000);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aBikeIsMovedToTheLowestFreeDock() {
    assertThat(house.does(new MoveBike(id(), OPERATOR, 2, 102)).events())
        .containsExactly(new BikeMoved(2, TestHouse.STATION, 102, 1));
    assertThat(bike(2).stationId()).isEqualTo(102);
    assertThat(house.refused(new MoveBike(id(), OPERATOR, 1, 102))).isEqualTo(Reason.STATION_FULL);
    assertThat(house.refused(new MoveBike(id(), OPERATOR, 1, 999)))
        .isEqualTo(Reason.STATION_UNKNOWN);
    assertThat(house.does(new MoveBike(id(), OPERATOR, 2, 102)).events()).isEmpty();
  }

  @Test
  void whatSomebodyHasIsLeftAlone() {
    house.reserve(10, 1);
    assertThat(house.refused(new MoveBike(id(), OPERATOR, 1, 102))).isEqualTo(Reason.BIKE_IN_USE);
    assertThat(house.refused(new SendToMaintenance(id(), OPERATOR, 1)))
        .isEqualTo(Reason.BIKE_IN_USE);
    assertThat(house.refused(new RetireBike(id(), OPERATOR, 1, WORN)))
        .isEqualTo(Reason.BIKE_IN_USE);
    assertThat(bike(1).state()).isEqualTo(BikeState.RESERVED);
  }

  @Test
  void maintenanceAndBack() {
    assertThat(house.does(new SendToMaintenance(id(), OPERATOR, 1)).events()).hasSize(1);
    assertThat(bike(1).state()).isEqualTo(BikeState.MAINTENANCE);
    assertThat(house.does(new SendToMaintenance(id(), OPERATOR, 1)).events()).isEmpty();
    house.does(new FinishRepair(id(), OPERATOR, 1));
    assertThat(bike(1).state()).isEqualTo(BikeState.AVAILABLE);
  }

  @Test
  void aRetiredBikeIsNotDeletedAndLeavesItsDock() {
    assertThat(house.does(new RetireBike(id(), OPERATOR, 1, WORN)).events())
        .containsExactly(
            new BikeStateChanged(1, BikeState.AVAILABLE, BikeState.RETIRED, null, null, WORN));
    assertThat(bike(1).dock()).isNull();
    assertThat(house.refused(new MoveBike(id(), OPERATOR, 1, 102))).isEqualTo(Reason.BIKE_RETIRED);
    assertThat(house.refused(TestHouse.reserving(10, 1))).isEqualTo(Reason.BIKE_NOT_AVAILABLE);
    assertThat(house.refused(TestHouse.registering(1))).isEqualTo(Reason.BIKE_EXISTS);
    house.register(3);
    assertThat(bike(3).dock()).isEqualTo(1);
  }

  @Test
  void aMistakeIsPutRight() {
    assertThat(house.does(editing(1, BikeColour.BLUE, DAY)).events())
        .containsExactly(new BikeChanged(1, BikeColour.BLUE, DAY, "new saddle"));
    assertThat(bike(1).memo()).isEqualTo("new saddle");
    assertThat(house.refused(editing(9, BikeColour.BLUE, DAY))).isEqualTo(Reason.BIKE_UNKNOWN);
    assertThat(house.refused(editing(1, BikeColour.BLUE, LocalDate.of(2999, 1, 1))))
        .isEqualTo(Reason.DATE_IN_FUTURE);
    assertThat(house.refused(editing(1, null, DAY))).isEqualTo(Reason.FIELD_MISSING);
  }

  @Test
  void theListIsFilteredSortedAndSearched() {
    house.does(editing(1, BikeColour.BLUE, DAY));
    house.does(new MoveBike(id(), OPERATOR, 2, 102));
    house.register(21);
    assertThat(ids(BikeQuery.ALL)).containsExactly(1L, 2L, 21L);
    assertThat(ids(new BikeQuery(null, "2", "", BikeQuery.Order.NUMBER, true)))
        .containsExactly(21L, 2L);
    assertThat(ids(new BikeQuery(null, "", "mall", BikeQuery.Order.NUMBER, false)))
        .containsExactly(2L);
    assertThat(ids(new BikeQuery(null, "", "saddle", BikeQuery.Order.RIDES, false)))
        .containsExactly(1L);
    assertThat(ids(new BikeQuery(null, "", "_", BikeQuery.Order.NUMBER, false))).isEmpty();
    assertThat(ids(new BikeQuery(BikeState.RETIRED, "", "", BikeQuery.Order.STATION, false)))
        .isEmpty();
  }

  private List<Long> ids(BikeQuery query) {
    return house
        .house()
        .reader()
        .read(
            BikeRepository.class,
            bikes -> {
              var rows = query.rows(bikes.session(), 0, 50);
              assertThat(query.count(bikes.session())).isEqualTo(rows.size());
              return rows.stream().map(BikeRow::bikeId).toList();
            });
  }

  private Bike bike(long id) {
    return house.house().reader().read(BikeRepository.class, bikes -> bikes.find(id)).orElseThrow();
  }

  private static EditBike editing(long id, @Nullable BikeColour colour, LocalDate day) {
    return new EditBike(id(), OPERATOR, id, colour, day, "new saddle");
  }
}
