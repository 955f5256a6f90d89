package ttareungi.store;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import ttareungi.kernel.Fault;

/**
 * Gives a failure its code: {@code DB-} and SQLite's primary result code where the database is the
 * matter (13 the disk is full, 5 locked, 11 damaged), else that of {@link Fault#of}.
 */
public final class Faults {
  private Faults() {}

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
