package ttareungi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one session that writes. Not safe for several threads. */
public final class WriteSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WriteSession.class);

  private final StatelessSession session;
  private final Connection connection;
  private final Repositories repositories;
  private final SameFile file;

  WriteSession(StatelessSession session, Connection connection, SameFile file) {
    this.file = file;
    this.session = session;
    this.connection = connection;
    this.repositories = new Repositories(session);
  }

  public <R> R repository(Class<R> type) {
    return repositories.of(type);
  }

  /** The first column of a query with one parameter: what Hibernate would translate each time. */
  List<String> texts(String sql, String parameter) {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      var texts = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** The database itself ended the transaction: nothing of it is left, and it cannot go on. */
  public static final class TransactionLost extends RuntimeException {
    TransactionLost(Throwable cause) {
      super("the database ended the transaction", cause);
    }
  }

  /** All of the step, durable when this returns, or nothing of it. */
  public <T> T transaction(Supplier<T> step) {
    var done = false;
    file.require();
    try {
      var transaction = session.beginTransaction();
      var answer = step.get();
      transaction.commit();
      done = true;
      return answer;
    } finally {
      if (!done) {
        abandon();
      }
    }
  }

  /**
   * After a failure: SQLite may have ended the transaction, or never begun it, while the driver
   * believes in it; statements would then commit one by one.
   */
  private void abandon() {
    try {
      if (session.getTransaction().isActive()) {
        session.getTransaction().rollback();
      }
    } catch (RuntimeException gone) {
      LOG.debug("there was nothing to roll back", gone);
    }
    try (var statement = connection.createStatement()) {
      if (!connection.getAutoCommit()) {
        tryTo(() -> statement.execute("rollback"));
        tryTo(() -> connection.setAutoCommit(true));
      }
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  private static void tryTo(Step step) {
    try {
      step.run();
    } catch (SQLException gone) {
      LOG.debug("no transaction was left", gone);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }

  /** Within a transaction: what the step wrote is taken back unless it ends well. */
  public <T> T tentatively(Supplier<T> step, Predicate<T> well) {
    var before = savepoint();
    try {
      var answer = step.get();
      end(before, well.test(answer));
      return answer;
    } catch (TransactionLost lost) {
      throw lost;
    } catch (RuntimeException failure) {
      takeBack(before, failure);
      throw failure;
    }
  }

  private Savepoint savepoint() {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw new TransactionLost(e);
    }
  }

  private void end(Savepoint before, boolean keep) {
    try {
      if (!keep) {
        connection.rollback(before);
      }
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      throw new TransactionLost(e);
    }
  }

  private void takeBack(Savepoint before, RuntimeException failure) {
    try {
      end(before, false);
    } catch (TransactionLost lost) {
      var why = new TransactionLost(failure); // the first failure is the one to name
      why.addSuppressed(lost);
      throw why;
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
