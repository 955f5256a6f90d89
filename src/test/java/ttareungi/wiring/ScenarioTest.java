package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.event.ReservationStatus.CANCELLED;
import static ttareungi.event.ReservationStatus.RESERVED;
import static ttareungi.event.ReservationStatus.RETURNED;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.returning;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.BikeRepository;
import ttareungi.dashboard.BoardLine;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;

/** The scenario of the original system, through the desk. */
class ScenarioTest {
  private static final long RIDER = 10;
  private static final long BIKE = 1;

  @TempDir Path data;

  @Test
  void buysReservesCancelsReservesReturns() {
    try (var house = TestHouse.withStation(data)) {
      house.register(BIKE);
      house.buy(RIDER, 3_000);
      house.buy(RIDER, 5_000);
      assertThat(house.balance(RIDER)).isEqualTo(8_000);

      long first = house.reserve(RIDER, BIKE);
      assertThat(house.balance(RIDER)).isEqualTo(7_000);
      assertThat(onBoard(house, first)).isEqualTo(RESERVED);

      house.does(cancelling(RIDER, first));
      assertThat(house.balance(RIDER)).isEqualTo(8_000);
      assertThat(onBoard(house, first)).isEqualTo(CANCELLED);
      assertThat(stateOfBike(house)).isEqualTo(BikeState.AVAILABLE);

      long second = house.reserve(RIDER, BIKE);
      house.does(returning(RIDER, second));
      assertThat(house.balance(RIDER)).isEqualTo(7_000);
      assertThat(onBoard(house, second)).isEqualTo(RETURNED);
      assertThat(stateOfBike(house)).isEqualTo(BikeState.AVAILABLE);
    }
  }

  private static ReservationStatus onBoard(TestHouse house, long reserveNo) {
    house.settle();
    return house
        .house()
        .dashboard()
        .read(DashboardRepository.class, board -> board.lines(List.of(reserveNo)))
        .stream()
        .map(BoardLine::status)
        .findFirst()
        .orElseThrow();
  }

  private static BikeState stateOfBike(TestHouse house) {
    return house
        .house()
        .reader()
        .read(BikeRepository.class, bikes -> bikes.find(BIKE).orElseThrow().state());
  }
}
