package ttareungi.report;

import java.util.List;
import java.util.Map;

/**
 * What a period brought.
 *
 * @param ledger the points of the period by the name of their kind, summed from the ledger alone,
 *     in the same snapshot
 */
public record Report(
    ReportQuery query, List<ReportRow> rows, Sums total, Map<String, Long> ledger) {
  public Report {
    rows = List.copyOf(rows);
    ledger = Map.copyOf(ledger);
  }

  /** By so much the balances of riders grew, says the ledger. */
  public long ledgerChange() {
    return ledger.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether the sums of the report are those of the ledger, kind by kind. */
  public boolean agrees() {
    return total.points().equals(ledger);
  }

  public boolean isEmpty() {
    return total.isNothing();
  }
}
