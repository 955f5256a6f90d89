package ttareungi.store;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;

/**
 * Gives a failure its code: {@code DB-} and SQLite's primary result code where the database is the
 * matter (13 the disk is full, 5 locked, 11 damaged), else that of {@link Fault#of}.
 */
public final class Faults {
  /** What the trigger of the ledger says. */
  private static final String CLOSED_DAY = "this day is closed";

  private Faults() {}

  /** What the database itself refuses, and a person can mend. */
  public static Optional<Rejection> refusal(Throwable failure) {
    return Throwables.getCausalChain(failure).stream()
        .filter(cause -> cause instanceof SQLiteException)
        .filter(cause -> String.valueOf(cause.getMessage()).contains(CLOSED_DAY))
        .findFirst()
        .map(cause -> Rejection.of(Reason.CLOCK_BEHIND));
  }

  public static Fault of(Throwable failure) {
    for (var cause : Throwables.getCausalChain(failure)) {
      if (cause instanceof Fault fault) {
        return fault;
      }
      if (cause instanceof SQLiteException sqlite) {
        return new Fault("DB-" + (sqlite.getResultCode().code & 0xff), failure);
      }
      if (cause instanceof SQLException sql) {
        return new Fault("DB-" + sql.getErrorCode(), failure);
      }
    }
    return Fault.of(failure);
  }
}
