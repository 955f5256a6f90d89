package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.kernel.Actors.operator;
import static ttareungi.wiring.TestHouse.buying;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import jakarta.data.Limit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.care.AdjustPoints;
import ttareungi.dashboard.DashboardChecksum;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Command;
import ttareungi.reservation.ExpireHold;
import ttareungi.reservation.ReservationRepository;
import ttareungi.store.DataDirectory;
import ttareungi.store.Integrity;

/** A few thousand commands at random, and what must hold whatever they were. */
class RandomWalkTest {
  private static final int WALKERS = 8;
  private static final int STEPS = 250;
  private static final Why MISTAKE = Why.of(Cause.DATA_MISTAKE);
  private static final String WRONG_BALANCES =
      "select count(*) from rider r where balance < 0 or balance <>"
          + " (select coalesce(sum(points), 0) from ledger_entry l where l.user_id = r.user_id)";

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void theBalanceIsTheLedgersAtEveryInstantAndTheHouseIsSoundInTheEnd() throws SQLException {
    try (var house = TestHouse.withStation(data, clock)) {
      IntStream.rangeClosed(1, 6).forEach(house::register);
      var walking = new AtomicBoolean(true);
      var readers = List.of(reading(walking), reading(walking));
      Crowd.atOnce(WALKERS, seed -> walk(house, new Random(seed)));
      walking.set(false);
      assertThat(readers).allMatch(reader -> reader.join() > 0);
      sameAgainFromTheLog(house.settle());
    }
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
    assertThat(Raw.column(data, "select distinct status from reservation"))
        .contains("RETURNED", "CANCELLED", "EXPIRED");
    assertThat(Raw.column(data, "select distinct kind from ledger_entry"))
        .containsExactlyInAnyOrder("PURCHASE", "FEE", "REFUND", "ADJUSTMENT");
  }

  /** How many snapshots it saw; fails on the first that is wrong. */
  private CompletableFuture<Integer> reading(AtomicBoolean walking) {
    return Crowd.alone(() -> {
      int looks = 0;
      try (var connection = Raw.open(data);
          var look = connection.prepareStatement(WRONG_BALANCES)) {
        for (; walking.get(); looks++) {
          try (var wrong = look.executeQuery()) {
            assertThat(wrong.getLong(1)).isZero();
          }
        }
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
      return looks;
    });
  }

  private int walk(TestHouse house, Random random) {
    for (int step = 0; step < STEPS; step++) {
      var _ = house.send(next(house, random));
      clock.advance(
          Duration.ofSeconds(random.nextInt(40) == 0 ? 601 : 1)); // now and then a hold lapses
    }
    return STEPS;
  }

  private static Command next(TestHouse house, Random random) {
    long rider = 1L + random.nextInt(8);
    long reserveNo = 260513000001L + random.nextInt(300);
    return switch (random.nextInt(9)) {
      case 0 -> buying("S" + random.nextInt(500), rider, 1 + random.nextInt(3_000));
      case 1, 2 -> reserving(rider, 1 + random.nextInt(6));
      case 3 -> cancelling(rider, latest(house, rider, reserveNo));
      case 4 -> starting(rider, latest(house, rider, reserveNo));
      case 5, 6 -> returning(rider, latest(house, rider, reserveNo));
      case 7 ->
          new AdjustPoints(
              id(), operator("test"), rider, random.nextInt(4_001) - 2_000, MISTAKE, null);
      default -> ExpireHold.of(latest(house, rider, reserveNo));
    };
  }

  /** Mostly one that is open, so that the walk gets somewhere. */
  private static long latest(TestHouse house, long rider, long otherwise) {
    var latest =
        house.house().reader().read(ReservationRepository.class, all -> all.of(rider, Limit.of(1)));
    return latest.isEmpty() ? otherwise : latest.getFirst().reserveNo();
  }

  private void sameAgainFromTheLog(TestHouse house) {
    try (var dashboard = Databases.dashboard(new DataDirectory(data));
        var again = new DashboardProjector(dashboard.write())) {
      var before = DashboardChecksum.of(dashboard);
      again.rebuild(house.house().log());
      assertThat(DashboardChecksum.of(dashboard)).isEqualTo(before);
    }
  }
}
