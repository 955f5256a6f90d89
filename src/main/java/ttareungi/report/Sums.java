package ttareungi.report;

import static ttareungi.point.EntryKind.FEE;
import static ttareungi.point.EntryKind.PURCHASE;
import static ttareungi.point.EntryKind.REFUND;

import java.util.Map;
import java.util.TreeMap;
import ttareungi.point.EntryKind;

/**
 * How often and how many points. Each thing counts when it happened: a cancellation when it was
 * cancelled, a ride when it ended.
 *
 * @param expired holds that lapsed: nobody came
 * @param points signed as in the ledger, by the name of their kind, whatever kinds there are
 */
public record Sums(
    long reservations, long rides, long cancelled, long expired, Map<String, Long> points) {
  private static final String PAYBACK = "PAYBACK";

  public static final Sums NONE = new Sums(0, 0, 0, 0, Map.of());

  public Sums {
    points = Map.copyOf(points);
  }

  public Sums plus(Sums other) {
    var all = new TreeMap<>(points);
    other.points.forEach((kind, sum) -> all.merge(kind, sum, Long::sum));
    return new Sums(
        reservations + other.reservations,
        rides + other.rides,
        cancelled + other.cancelled,
        expired + other.expired,
        all);
  }

  private long of(EntryKind kind) {
    return of(kind.name());
  }

  private long of(String kind) {
    return points.getOrDefault(kind, 0L);
  }

  /** Taken for reservations; positive. */
  public long fees() {
    return -of(FEE);
  }

  /** Given back for reservations that came to nothing. */
  public long refunds() {
    return of(REFUND);
  }

  /** Earned: fees less what was given back. */
  public long revenue() {
    return fees() - refunds();
  }

  /** Sold, for as many won. */
  public long sold() {
    return of(PURCHASE);
  }

  /** Won that were paid back; positive. */
  public long paidBack() {
    return -of(PAYBACK);
  }

  /** Won that were received and stayed. */
  public long received() {
    return sold() - paidBack();
  }

  /** Whatever else moved points; signed. */
  public long others() {
    return change() - received() + revenue();
  }

  /** By so much the balances of riders grew. */
  public long change() {
    return points.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether nothing happened. */
  public boolean isNothing() {
    return reservations + rides + cancelled + expired == 0
        && points.values().stream().allMatch(sum -> sum == 0);
  }
}
