package ttareungi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.util.Locale;
import java.util.zip.CRC32;
import org.sqlite.SQLiteException;
import ttareungi.kernel.Fault;

/**
 * Gives a failure its code: {@code DB-} and SQLite's primary result code where the database is the
 * matter (13 the disk is full, 5 locked, 11 damaged), else {@code X-} and four digits made from
 * where it was thrown, the same each time.
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
    return new Fault("X-" + place(Throwables.getRootCause(failure)), failure);
  }

  private static String place(Throwable root) {
    var trace = root.getStackTrace();
    var sum = new CRC32();
    var where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    sum.update((root.getClass().getName() + where).getBytes(UTF_8));
    return String.format(Locale.ROOT, "%04X", sum.getValue() & 0xffff);
  }
}
