package ttareungi.store;

import java.sql.Types;
import java.util.Set;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.sqlite.SQLiteException;

/** What the stock dialect leaves out: STRICT's five types, and which error is a constraint's. */
public final class StrictSqliteDialect extends SQLiteDialect {
  private static final int SQLITE_CONSTRAINT = 19;
  private static final Set<Integer> WHOLE =
      Set.of(Types.BOOLEAN, Types.BIT, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
  private static final Set<Integer> BYTES =
      Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

  public StrictSqliteDialect(DialectResolutionInfo info) {
    super(info);
  }

  @Override
  public boolean equivalentTypes(int one, int other) {
    return super.equivalentTypes(one, other)
        || (WHOLE.contains(one) && WHOLE.contains(other))
        || (BYTES.contains(one) && BYTES.contains(other));
  }

  /** SQLite since 3.35; the stock dialect asks for the last row id in a statement of its own. */
  @Override
  public boolean supportsInsertReturning() {
    return true;
  }

  @Override
  public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
    return (cause, message, sql) ->
        cause instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLITE_CONSTRAINT
            ? new ConstraintViolationException(message, cause, sql, cause.getMessage())
            : null;
  }
}
