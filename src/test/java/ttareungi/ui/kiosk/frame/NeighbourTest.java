package ttareungi.ui.kiosk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.Position;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.station.OpenStation;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Where a rider is sent whom a station cannot serve. */
class NeighbourTest {
  private static final String OPERATOR = Actors.operator("test");
  private static final Position HERE = new Position(37.5271, 126.9327);
  private static final Position NEXT_STREET = new Position(37.5276, 126.9300);
  private static final Position ACROSS_THE_RIVER = new Position(37.5574, 126.9245);

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.at(data);
    station(1, HERE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void station(long number, @Nullable Position position) {
    house.does(opening(number, position));
  }

  private static OpenStation opening(long number, @Nullable Position position) {
    return new OpenStation(TestHouse.id(), OPERATOR, number, "S" + number, null, 20, position);
  }

  private void bike(long station) {
    var registered = LocalDate.of(2023, 2, 7);
    house.does(
        new RegisterBike(
            TestHouse.id(), OPERATOR, station, BikeColour.RED, registered, station, null));
  }

  private Optional<Neighbour> neighbour() {
    return Neighbour.of(house.house().reader(), 1);
  }

  @Test
  void itIsTheNearestWhateverItsNumber() {
    station(2, ACROSS_THE_RIVER);
    station(900, NEXT_STREET);
    assertThat(neighbour()).map(Neighbour::stationId).contains(900L);
    assertThat(neighbour().orElseThrow().metres().orElseThrow()).isBetween(240.0, 250.0);
    assertThat(neighbour()).map(Neighbour::minutes).contains(5L);
  }

  @Test
  void aFartherOneWithBikesIsBetterThanANearOneWithout() {
    station(2, NEXT_STREET);
    station(3, ACROSS_THE_RIVER);
    bike(3);
    assertThat(neighbour()).map(Neighbour::stationId).contains(3L);
  }

  @Test
  void whereNobodyMeasuredTheNumbersStandForIt() {
    station(2, null);
    station(4, null);
    assertThat(neighbour()).map(Neighbour::stationId).contains(2L);
    assertThat(neighbour()).map(Neighbour::minutes).contains(0L);
  }

  @Test
  void aClosedOneIsNoHelp() throws SQLException {
    station(2, NEXT_STREET);
    Raw.run(data, "update station set open = 0 where station_id = 2");
    assertThat(neighbour()).isEmpty();
  }

  @Test
  void theLogKeepsThePositionAndNoMore() throws SQLException {
    assertThat(Raw.column(data, "select payload from event_log where type = 'StationOpened'"))
        .singleElement()
        .asString()
        .endsWith("\"position\":{\"latitude\":37.5271,\"longitude\":126.9327}}");
  }

  @Test
  void aPlaceThatIsNotOnEarthIsRefused() {
    assertThat(house.refused(opening(2, new Position(91, 0)))).isEqualTo(Reason.POSITION_INVALID);
    assertThat(house.refused(opening(2, new Position(0, -181)))).isEqualTo(Reason.POSITION_INVALID);
    assertThat(house.refused(opening(2, new Position(Double.NaN, 0))))
        .isEqualTo(Reason.POSITION_INVALID);
  }
}
