package ttareungi.store;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.data.exceptions.DataException;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.kernel.Reader;

/**
 * One SQLite file: its schema brought up to date by Flyway and validated by Hibernate, a few
 * connections that can only read, and one that writes.
 */
public final class Database implements Reader, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READERS = 4;

  private static final Map<String, Object> OPTIONS =
      Map.of(
          AvailableSettings.DIALECT,
          StrictSqliteDialect.class,
          AvailableSettings.HBM2DDL_AUTO,
          "validate",
          AvailableSettings.PHYSICAL_NAMING_STRATEGY,
          new PhysicalNamingStrategySnakeCaseImpl(),
          AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT,
          "true",
          AvailableSettings.USE_GET_GENERATED_KEYS,
          "false",
          AvailableSettings.STATEMENT_BATCH_SIZE,
          "128",
          AvailableSettings.NON_CONTEXTUAL_LOB_CREATION,
          "true", // or it would try what SQLite refuses
          AvailableSettings.XML_MAPPING_ENABLED,
          "false",
          AvailableSettings.CRITERIA_COPY_TREE,
          "false"); // what is copied is translated anew; ours is not touched afterwards

  private final SqliteConnections writing;
  private final HikariDataSource reading;
  private final SessionFactory sessions;

  private Database(Path file, Durability durability, Schema schema, List<Class<?>> entities) {
    writing = SqliteConnections.forWriting(file, durability);
    migrate(writing, schema);
    reading = pool(file);
    sessions = sessions(file, entities);
  }

  /** Slow: not the FX thread. */
  public static Database open(
      Path file, Durability durability, Schema schema, List<Class<?>> entities) {
    return new Database(file, durability, schema, entities);
  }

  private static void migrate(SqliteConnections writing, Schema schema) {
    try {
      schema.migrate(writing);
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** Set up in place: what is given to a constructor is copied field by field. */
  private static HikariDataSource pool(Path file) {
    var pool = new HikariDataSource();
    pool.setPoolName("readers of " + file.getFileName());
    pool.setDataSource(SqliteConnections.forReading(file));
    pool.setMaximumPoolSize(READERS);
    pool.setAutoCommit(false); // a read is one snapshot
    return pool;
  }

  private SessionFactory sessions(Path file, List<Class<?>> entities) {
    var configuration =
        new HibernatePersistenceConfiguration(file.getFileName().toString())
            .managedClasses(entities)
            .managedClasses(List.of(EpochMillis.class, IsoDay.class));
    configuration.properties(OPTIONS);
    configuration.property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, reading);
    return configuration.createEntityManagerFactory();
  }

  @Override
  public <R, T> T read(Class<R> repository, Function<R, T> query) {
    try (var session = sessions.openStatelessSession()) {
      var transaction = session.beginTransaction();
      var answer = query.apply(new Repositories(session).of(repository));
      transaction.commit();
      return answer;
    } catch (PersistenceException | DataException e) {
      var fault = Faults.of(e);
      LOG.error("a read failed: {}", fault.code(), e);
      throw fault;
    }
  }

  /** The session that writes; one a process, used by one thread at a time. */
  public WriteSession write() {
    var connection = connect(writing::prepared);
    return new WriteSession(
        sessions.withStatelessOptions().connection(connection).openStatelessSession(),
        connection,
        new SameFile(file()));
  }

  /** A connection of one's own that can only read, for what Hibernate has no words for. */
  public Connection connect() {
    return connect(SqliteConnections.forReading(file())::getConnection);
  }

  private Path file() {
    return Path.of(writing.getUrl().substring("jdbc:sqlite:".length()));
  }

  private static Connection connect(Connections connections) {
    try {
      return connections.open();
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  @FunctionalInterface
  private interface Connections {
    Connection open() throws SQLException;
  }

  @Override
  public void close() {
    sessions.close();
    reading.close();
  }
}
