package ttareungi.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaStampTest {
  @TempDir Path data;

  static Stream<Schema> schemas() {
    return Stream.of(Schema.MAIN, Schema.DASHBOARD);
  }

  private static Flyway flyway(Path file, Schema schema) {
    return Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:" + schema.location())
        .load();
  }

  private Path migrated(Schema schema) {
    var file = data.resolve("migrated.db");
    flyway(file, schema).migrate();
    return file;
  }

  private static void run(Path file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(MigrationInfo one) {
    return one.getVersion() + " " + one.getChecksum();
  }

  /** A migration that is added changes the figure: this is the one to write down. */
  @ParameterizedTest
  @MethodSource("schemas")
  void knowsWhatFlywayMakesOfItsMigrations(Schema schema) {
    var all = flyway(data.resolve("none.db"), schema).info().all();
    assertThat(schema)
        .isEqualTo(
            new Schema(
                schema.location(),
                Schema.stamp(Arrays.stream(all).map(SchemaStampTest::text).collect(joining(",")))));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isInADatabaseThatFlywayHasMigrated(Schema schema) {
    assertThat(schema.isIn(migrated(schema))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from flyway_schema_history where version = '14'",
        "update flyway_schema_history set success = 0 where version = '14'",
        "update flyway_schema_history set checksum = checksum + 1 where version = '14'",
        "update flyway_schema_history set checksum = checksum + iif(version = '14', -13, 14)"
            + " where version in ('13', '14')",
        "update flyway_schema_history set checksum = null",
        "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 0,"
            + " installed_by, installed_on, 1, 1 from flyway_schema_history limit 1",
        "insert into flyway_schema_history select 99, null, 'again', type, 'R__again.sql', null,"
            + " installed_by, installed_on, 1, 1 from flyway_schema_history limit 1",
        "drop table flyway_schema_history"
      })
  void isNotInAnyOther(String change) throws SQLException {
    var file = migrated(Schema.MAIN);
    run(file, change);
    assertThat(Schema.MAIN.isIn(file)).isFalse();
  }

  @Test
  void isNotInWhatIsNoDatabase() throws Exception {
    var file = Files.writeString(data.resolve("noise.db"), "noise ".repeat(1_000));
    assertThat(Schema.MAIN.isIn(file)).isFalse();
  }
}
