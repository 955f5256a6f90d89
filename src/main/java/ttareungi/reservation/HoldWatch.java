package ttareungi.reservation;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Reader;

/**
 * Lets holds lapse on time. It is asked to look every second, and keeps nothing in memory: so a
 * restart, a clock that was set, or another program's reservation change nothing.
 */
public final class HoldWatch {
  private static final int AT_ONCE = 500;

  private final Reader reader;
  private final Desk desk;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();

  public HoldWatch(Reader reader, Desk desk, Clock clock) {
    this.reader = reader;
    this.desk = desk;
    this.clock = clock;
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
    reader
        .read(ReservationRepository.class, reservations -> reservations.lapsed(now, AT_ONCE))
        .stream()
        .map(reservation -> desk.submit(ExpireHold.of(reservation.reserveNo())))
        .toList()
        .forEach(answer -> answer.join());
  }
}
