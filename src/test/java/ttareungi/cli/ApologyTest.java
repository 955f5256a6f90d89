package ttareungi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.demo.DemoMark;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** A command that cannot do its work says so in one sentence, and never shows a stack. */
class ApologyTest {
  @TempDir Path data;

  @Test
  void aSettingThatMakesNoSense() throws IOException {
    Files.writeString(new DataDirectory(data).config(), "tariff.fee=a lot");
    var said = refused("demo", data);
    assertThat(said).contains("config.properties", "tariff.fee=a lot").contains("Correct");
  }

  @Test
  void aSecretThatIsDamaged() throws IOException {
    var pepper = new DataDirectory(data).pepper();
    Files.createDirectories(pepper.getParent());
    Files.writeString(pepper, "half of one");
    assertThat(refused("demo", data)).contains("secrets/pepper", "PEPPER-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "rebuild-dashboard"})
  void aFileWhereTheDirectoryShouldBe(String command) throws IOException {
    var file = Files.writeString(data.resolve("a-file"), "x");
    assertThat(refused(command, file)).contains(file.toString(), "--data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "verify", "rebuild-dashboard", "backup"})
  void aDatabaseThatIsNone(String command) throws IOException {
    var noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    Files.write(new DataDirectory(data).database(), noise);
    assertThat(refused(command, data)).contains("ttareungi.db", "backup", "DB-26");
    assertThat(new DataDirectory(data).database()).hasBinaryContent(noise);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "verify", "rebuild-dashboard"})
  void aDatabaseOfANewerVersion(String command) throws SQLException {
    TestHouse.withStation(data).close();
    Raw.run(
        data,
        "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 1,"
            + " installed_by, installed_on, 1, 1 from flyway_schema_history limit 1");
    assertThat(refused(command, data)).contains("ttareungi.db", "newer version", "DATA-2");
  }

  @Test
  void aDemoThatWasBrokenOff() throws IOException {
    TestHouse.withStation(data).close();
    assertThat(said("demo", data, 2)).contains("There is data");
    Files.writeString(DemoMark.in(data).file(), "");
    assertThat(said("demo", data, 2)).contains("broken off", "empty directory");
  }

  @Test
  void aWordThatIsNoCommand() {
    var typed = Terminal.type("verfy", data);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said())
        .containsExactly(
            "There is no command and no file verfy.",
            "Did you mean: ttareungi verify or ttareungi operator?");
  }

  /** It could be typed by mistake, or come from a list of files that were opened lately. */
  @Test
  void aBackupThatIsNotThere() {
    var none = data.resolve("verify.ttareungi");
    var typed = Terminal.type(none.toString(), data.resolve("new"));
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said()).containsExactly("There is no file " + none + ".");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void aWordIsNeverReadAsAFileOfWords() throws IOException {
    var words = Files.writeString(data.resolve("words"), "--help");
    var typed = Terminal.type("@" + words, data);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said()).contains("There is no command and no file @" + words + ".");
    assertThat(Terminal.type("verify", data, "@" + words).exit()).isEqualTo(2);
    assertThat(Terminal.type("verify", data, "@none").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "@nope", ""})
  void aWordBeforeACommand(String word) {
    TestHouse.withStation(data).close();
    var typed = Terminal.type(word, data, "verify");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said().getFirst())
        .isEqualTo("There is no command and no file " + (word.isEmpty() ? "\"\"" : word) + ".");
  }

  @Test
  void aFileBeforeACommand() throws IOException {
    TestHouse.withStation(data).close();
    var backup = Files.writeString(data.resolve("a.ttareungi"), "");
    var typed = Terminal.type(backup.toString(), data, "verify");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said()).contains("A command takes no file before it.");
  }

  @Test
  void anEmptyWord() {
    var typed = Terminal.type("", data);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.said()).contains("There is no command and no file \"\".");
  }

  private static String refused(String command, Path data) {
    return said(command, data, 2);
  }

  private static String said(String command, Path data, int exit) {
    var terminal = Terminal.type(command, data);
    assertThat(terminal.said()).hasSize(1);
    assertThat(terminal.exit()).isEqualTo(exit);
    assertThat(terminal.console()).doesNotContain("\tat ");
    return terminal.said().getFirst();
  }
}
