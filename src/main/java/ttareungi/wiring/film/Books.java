package ttareungi.wiring.film;

import java.util.List;
import ttareungi.bike.BikeRepository;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.point.LedgerRepository;
import ttareungi.rider.RiderRepository;
import ttareungi.wiring.House;

/** Looks into the database whether it holds what the screen said. */
final class Books {
  private static final long RIDER = 10;
  private static final int ALL = 1_000;

  private final House house;

  Books(House house) {
    this.house = house;
  }

  long balance(long userId) {
    return house.reader().read(RiderRepository.class, riders -> riders.balance(userId));
  }

  void balance(long userId, long points) {
    same("points of rider " + userId, points, balance(userId));
  }

  void bike(long bikeId, BikeState state) {
    var found =
        house
            .reader()
            .read(BikeRepository.class, bikes -> bikes.find(bikeId).orElseThrow().state());
    same("bike " + bikeId, state, found);
  }

  /** The newest reservation, as the dashboard's file has it. */
  void latest(ReservationStatus status) {
    OnFx.await("the dashboard to have " + status, () -> newest().contains(status));
  }

  /** The number of the last event. */
  long head() {
    return house.log().head();
  }

  long reservations() {
    return house.dashboard().read(DashboardRepository.class, board -> board.newest(ALL)).size();
  }

  private List<ReservationStatus> newest() {
    return house.dashboard().read(DashboardRepository.class, board -> board.newest(1)).stream()
        .map(line -> line.status())
        .toList();
  }

  /** The ledger sums up to the balance. */
  void agree() {
    long sum = house.reader().read(LedgerRepository.class, ledger -> ledger.sum(RIDER));
    same("the ledger's sum", balance(RIDER), sum);
    same("dead events", 0L, house.fanout().dead());
  }

  private static void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new FilmTorn(what + ": expected " + expected + ", found " + found);
    }
  }
}
