package ttareungi.payment;

import static ttareungi.kernel.Reason.DAY_CLOSED;
import static ttareungi.kernel.Reason.DAY_HAS_PENDING;
import static ttareungi.kernel.Reason.DAY_NOT_OVER;
import static ttareungi.kernel.Reason.DAY_OUT_OF_TURN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ttareungi.event.DomainEvent.DayClosed;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.point.LedgerRepository;

/** The rules for closing a day: over, in order without gaps, and with nothing unresolved. */
public final class DayCloses {
  private final ZoneId zone;

  public DayCloses(ZoneId zone) {
    this.zone = zone;
  }

  public void register(Decisions decisions) {
    decisions.with(CloseDay.class, this::close);
  }

  /** The day to be closed next; of a house where nothing happened yet, today. */
  public static Day next(DayCloseRepository closes, ZoneId zone, Instant now) {
    return closes
        .last()
        .map(last -> Day.of(last.day().plusDays(1), zone).after(last.endsAt()))
        .orElseGet(() -> Day.of(first(closes.firstEventAt(), zone, now), zone));
  }

  /** Whether the ledger takes nothing any more with this time. */
  static boolean isClosed(Instant at, Work work) {
    return work.repository(DayCloseRepository.class)
        .last()
        .filter(last -> at.isBefore(last.endsAt()))
        .isPresent();
  }

  private static LocalDate first(long firstEventAt, ZoneId zone, Instant now) {
    return LocalDate.ofInstant(firstEventAt == 0 ? now : Instant.ofEpochMilli(firstEventAt), zone);
  }

  private Outcome close(CloseDay command, Work work) {
    var closes = work.repository(DayCloseRepository.class);
    var day = next(closes, zone, work.now());
    if (command.day().isBefore(day.date())) {
      return Rejection.of(DAY_CLOSED, command.day());
    }
    if (!Day.of(command.day(), zone).isOver(work.now())) {
      return Rejection.of(DAY_NOT_OVER, command.day());
    }
    if (!command.day().equals(day.date())) {
      return Rejection.of(DAY_OUT_OF_TURN, day.date());
    }
    long pending = pending(day, work);
    return pending > 0
        ? Rejection.of(DAY_HAS_PENDING, pending)
        : close(command.actor(), day, closes, work);
  }

  private static long pending(Day day, Work work) {
    return work.repository(PurchaseRepository.class).pendingBefore(day.endsAt())
        + work.repository(RefundRepository.class).pendingBefore(day.endsAt());
  }

  private static Outcome close(String actor, Day day, DayCloseRepository closes, Work work) {
    var sums = DaySums.of(day, work.repository(LedgerRepository.class));
    long closeNo = closes.last().map(DayClose::closeNo).orElse(0L) + 1;
    closes.insert(new DayClose(closeNo, day, sums, work.now(), actor));
    return Outcome.accepted(
        new DayClosed(
            closeNo,
            day.date(),
            sums.sold(),
            sums.refunded(),
            sums.used(),
            sums.returned(),
            sums.adjusted()));
  }
}
