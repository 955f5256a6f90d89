package ttareungi.point;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.PointAdjusted;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.Why;
import ttareungi.kernel.Work;
import ttareungi.rider.RiderRepository;

/**
 * The only place that moves points: the balance by a conditional update, and the ledger entry that
 * says why, in the transaction of the work.
 */
public final class Points {
  private Points() {}

  /** The rider must exist. */
  public static PointIncreased credit(long userId, long points, String confirmId, Work work) {
    long balance = move(userId, points, work).orElseThrow();
    work.repository(LedgerRepository.class)
        .insert(LedgerEntry.purchase(userId, points, confirmId, work.now()));
    return new PointIncreased(userId, points, balance, confirmId);
  }

  /** Empty, and nothing changed, where the rider has too few or is unknown. */
  public static Optional<PointUsed> use(long userId, long points, long reserveNo, Work work) {
    return move(userId, -points, work)
        .map(balance -> {
          if (points > 0) {
            work.repository(LedgerRepository.class)
                .insert(LedgerEntry.fee(userId, points, reserveNo, work.now()));
          }
          return new PointUsed(userId, points, balance, reserveNo);
        });
  }

  /** Gives back exactly what the reservation took and still owes; empty where that is nothing. */
  public static Optional<PointReturned> giveBack(long userId, long reserveNo, Work work) {
    var ledger = work.repository(LedgerRepository.class);
    long points = ledger.outstanding(reserveNo);
    if (points == 0) {
      return Optional.empty();
    }
    long balance = move(userId, points, work).orElseThrow();
    ledger.insert(LedgerEntry.refund(userId, points, reserveNo, work.now()));
    return Optional.of(new PointReturned(userId, points, balance, reserveNo));
  }

  /** Before they are paid back in won; empty, and nothing changed, where the rider has too few. */
  public static Optional<PointRefunded> payBack(
      long userId, long points, String confirmId, Why why, Work work) {
    return payBack(userId, -points, confirmId, work)
        .map(balance -> new PointRefunded(userId, points, balance, confirmId, why));
  }

  /** What was taken to be paid back, and was not. */
  public static PointRestored restore(
      long userId, long points, String confirmId, @Nullable Why why, Work work) {
    long balance = payBack(userId, points, confirmId, work).orElseThrow();
    return new PointRestored(userId, points, balance, confirmId, why);
  }

  private static Optional<Long> payBack(long userId, long points, String confirmId, Work work) {
    var balance = move(userId, points, work);
    if (balance.isPresent()) {
      work.repository(LedgerRepository.class)
          .insert(LedgerEntry.payback(userId, points, confirmId, work.now()));
    }
    return balance;
  }

  /** By an operator; empty, and nothing changed, where the balance would fall below 0. */
  public static Optional<PointAdjusted> adjust(
      long userId, long points, Why why, @Nullable Long confirmedBy, Work work) {
    return move(userId, points, work)
        .map(balance -> {
          work.repository(LedgerRepository.class)
              .insert(LedgerEntry.adjustment(userId, points, work.now()));
          return new PointAdjusted(userId, points, balance, why, confirmedBy);
        });
  }

  private static Optional<Long> move(long userId, long points, Work work) {
    var riders = work.repository(RiderRepository.class);
    return riders.addPoints(userId, points) == 1
        ? Optional.of(riders.balance(userId))
        : Optional.empty();
  }
}
