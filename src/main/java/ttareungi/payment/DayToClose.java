package ttareungi.payment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.StatelessSession;
import ttareungi.kernel.Reader;
import ttareungi.point.LedgerRepository;

/**
 * The day that is closed next, and what has to be so before.
 *
 * @param ledger the points of all entries, and {@code balances} of all riders: the same
 * @param unresolved the first of the payments that somebody has to decide
 * @param closed the days that are closed, the last first
 */
public record DayToClose(
    Day day,
    boolean isOver,
    DaySums sums,
    PaymentFigures figures,
    long ledger,
    long balances,
    long pending,
    List<PaymentLine> unresolved,
    List<DayClose> closed) {
  private static final int SEEN = 20;
  private static final String TOTALS =
      "select (select coalesce(sum(points), 0) from ledger_entry),"
          + " (select coalesce(sum(balance), 0) from rider)";

  /** Waits for the disk. */
  public static DayToClose read(Reader reader, ZoneId zone, Instant now) {
    var day = reader.read(DayCloseRepository.class, all -> DayCloses.next(all, zone, now));
    var closed = reader.read(DayCloseRepository.class, DayCloseRepository::all);
    var sums = reader.read(LedgerRepository.class, ledger -> DaySums.of(day, ledger));
    return reader.read(
        PurchaseRepository.class, all -> read(all.session(), day, day.isOver(now), sums, closed));
  }

  private static DayToClose read(
      StatelessSession session, Day day, boolean isOver, DaySums sums, List<DayClose> closed) {
    Object[] totals = session.createNativeQuery(TOTALS, Object[].class).getSingleResult();
    var unresolved = new PaymentQuery(PaymentKind.UNRESOLVED, null, day.endsAt(), null);
    return new DayToClose(
        day,
        isOver,
        sums,
        PaymentFigures.read(session, day.beginsAt(), day.endsAt()),
        Rows.whole(totals[0]),
        Rows.whole(totals[1]),
        unresolved.count(session),
        unresolved.rows(session, 0, SEEN),
        closed);
  }

  public boolean ledgerAgrees() {
    return ledger == balances;
  }

  public boolean isReady() {
    return isOver && pending == 0;
  }
}
