package ttareungi.reservation;

import jakarta.data.Limit;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Reader;

/**
 * Lets holds lapse on time. It looks into the database every second and keeps nothing in memory: so
 * a restart, a clock that was set, or another program's reservation change nothing.
 */
public final class HoldWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HoldWatch.class);
  private static final Limit AT_ONCE = Limit.of(500);

  private final Reader reader;
  private final Desk desk;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private final ScheduledExecutorService every =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("hold-watch").factory());

  public HoldWatch(Reader reader, Desk desk, Clock clock) {
    this.reader = reader;
    this.desk = desk;
    this.clock = clock;
  }

  public HoldWatch start() {
    var _ = every.scheduleWithFixedDelay(this::lookOrComplain, 0, 1, TimeUnit.SECONDS);
    return this;
  }

  /** Looks nowhere while the step runs: it tells of the past, where every hold is over. */
  public void pause(Runnable step) {
    looking.lock();
    try {
      step.run();
    } finally {
      looking.unlock();
    }
  }

  /** Asks the desk to let lapse what is over. Waits for the disk. */
  public void look() {
    pause(this::expire);
  }

  private void expire() {
    var now = clock.instant();
    reader.read(ReservationRepository.class, reservations -> reservations.holds(AT_ONCE)).stream()
        .takeWhile(reservation -> !reservation.holdUntil().isAfter(now))
        .map(reservation -> desk.submit(ExpireHold.of(reservation.reserveNo())))
        .toList()
        .forEach(answer -> answer.join());
  }

  /** A schedule ends with the first exception: so this one throws none. */
  private void lookOrComplain() {
    try {
      look();
    } catch (RuntimeException failure) {
      LOG.error("cannot see which holds have lapsed; looking again", failure);
    }
  }

  @Override
  public void close() {
    every.shutdownNow();
  }
}
