package ttareungi.payment;

import static ttareungi.point.EntryKind.ADJUSTMENT;
import static ttareungi.point.EntryKind.FEE;
import static ttareungi.point.EntryKind.PAYBACK;
import static ttareungi.point.EntryKind.PURCHASE;
import static ttareungi.point.EntryKind.REFUND;

import ttareungi.point.EntryKind;
import ttareungi.point.LedgerRepository;

/**
 * The points of a day as the ledger has them; none is negative in an ordinary day but what was
 * adjusted, which is signed.
 */
public record DaySums(long sold, long refunded, long used, long returned, long adjusted) {
  public static DaySums of(Day day, LedgerRepository ledger) {
    return new DaySums(
        sum(day, PURCHASE, ledger),
        -sum(day, PAYBACK, ledger),
        -sum(day, FEE, ledger),
        sum(day, REFUND, ledger),
        sum(day, ADJUSTMENT, ledger));
  }

  private static long sum(Day day, EntryKind kind, LedgerRepository ledger) {
    return ledger.sum(day.beginsAt(), day.endsAt(), kind);
  }

  /** Won that stayed here. */
  public long net() {
    return sold - refunded;
  }

  /** By so much the balances of all riders grew. */
  public long change() {
    return net() - used + returned + adjusted;
  }
}
