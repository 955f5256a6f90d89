package ttareungi.ui.admin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.cancelling;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** The counters of the tiles, beside those of a week ago. */
class KpiReaderTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @TempDir Path data;

  private final TestClock clock = new TestClock();

  /** Of two one was called off by this minute last week, the other only after it. */
  @Test
  void theCancelRateIsComparedUpToTheSameMinute() {
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(1);
      house.register(2);
      house.buy(10, 5_000);
      house.buy(11, 5_000);
      house.does(cancelling(10, house.reserve(10, 1)));
      long late = house.reserve(11, 2);
      clock.advance(Duration.ofMinutes(2));
      house.does(cancelling(11, late));
      clock.advance(Duration.ofDays(7).minusMinutes(1));
      house.reserve(10, 1);
      house.settle();
      var read =
          house
              .house()
              .dashboard()
              .read(
                  DashboardRepository.class,
                  rows -> new KpiReader(rows, clock.instant(), SEOUL).read(DashRange.DAY));
      assertThat(read.cancelRate()).isZero();
      assertThat(read.cancelRateChange()).hasValue(-50);
    }
  }

  /** Days that are over are compared with those before them; the day that runs is only counted. */
  @Test
  void aWeekIsCutIntoDaysAndComparedWithTheOneBefore() {
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(1);
      house.buy(10, 50_000);
      for (int days : new int[] {9, 1, 1, 0}) {
        house.does(cancelling(10, house.reserve(10, 1)));
        clock.advance(Duration.ofDays(days));
      }
      house.reserve(10, 1);
      house.settle();
      var read =
          house
              .house()
              .dashboard()
              .read(
                  DashboardRepository.class,
                  rows -> new KpiReader(rows, clock.instant(), SEOUL).read(DashRange.WEEK));
      assertThat(read.today().reservations()).containsExactly(0, 0, 0, 0, 1, 1, 2);
      assertThat(read.hour()).isEqualTo(6);
      assertThat(read.reservations()).isEqualTo(4);
      assertThat(read.cancellations()).isEqualTo(3);
      assertThat(read.earlier()).isEqualTo(1);
      assertThat(read.reservationsChange()).hasValue(100);
      assertThat(read.dayOf(6)).isEqualTo(LocalDate.ofInstant(clock.instant(), SEOUL));
    }
  }
}
