package ttareungi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The one session that writes. Not safe for several threads. */
public final class WriteSession implements AutoCloseable {
  private final StatelessSession session;
  private final Connection connection;
  private final Repositories repositories;

  WriteSession(StatelessSession session, Connection connection) {
    this.session = session;
    this.connection = connection;
    this.repositories = new Repositories(session);
  }

  public <R> R repository(Class<R> type) {
    return repositories.of(type);
  }

  /** All of the step, durable when this returns, or nothing of it. */
  public <T> T transaction(Supplier<T> step) {
    var transaction = session.beginTransaction();
    try {
      var answer = step.get();
      transaction.commit();
      return answer;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    }
  }

  /** Within a transaction: what the step wrote is taken back unless it ends well. */
  public <T> T tentatively(Supplier<T> step, Predicate<T> well) {
    try {
      var before = connection.setSavepoint();
      var kept = false;
      try {
        var answer = step.get();
        kept = well.test(answer);
        return answer;
      } finally {
        if (!kept) {
          connection.rollback(before);
        }
        connection.releaseSavepoint(before);
      }
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      session.close();
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }
}
