package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Fault;
import ttareungi.setting.Setting;
import ttareungi.store.DataDirectory;

/** How many backups are kept decides which are deleted: nobody guesses it. */
class StoredSettingsTest {
  @TempDir Path data;

  @Test
  void anOlderVersionHasNone() throws SQLException {
    Raw.run(data, "create table rider (user_id integer)");
    assertThat(kept()).isEqualTo(14);
  }

  @Test
  void whatIsSetCounts() throws SQLException {
    setTo("30");
    assertThat(kept()).isEqualTo(30);
  }

  @Test
  void whatCannotBeReadIsNotTheStandard() throws SQLException, IOException {
    setTo("30");
    Raw.run(data, "alter table setting rename column value to text");
    unreadable();
    Files.writeString(new DataDirectory(data).database(), "no database".repeat(1_000));
    unreadable();
  }

  private void setTo(String value) throws SQLException {
    Raw.run(
        data,
        "create table setting (name text, value text, file text)",
        "insert into setting values ('backup.keep', '" + value + "', null)");
  }

  private void unreadable() {
    assertThatThrownBy(this::kept)
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).startsWith("DB-"));
  }

  private int kept() {
    return StoredSettings.count(new DataDirectory(data), List.of(), Setting.BACKUP_KEEP);
  }
}
