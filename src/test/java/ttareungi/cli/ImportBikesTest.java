package ttareungi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Bikes from a file, from a terminal. */
class ImportBikesTest {
  @TempDir Path data;
  @TempDir Path files;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream before = System.out;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, UTF_8));
    TestHouse.withStation(data).close();
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(before);
  }

  @Test
  void addsThemOnce() throws IOException, SQLException {
    var file = file("1,초록,2023-02-07,101\nSPB-00002,흰색,2023-02-07,101\n");
    assertThat(printed(0, file, "--dry-run")).contains("CP949", "2 rows", "2 to add");
    assertThat(bikes()).isZero();
    assertThat(printed(0, file)).contains("2 bikes were added.");
    assertThat(printed(0, file)).contains("2 already there", "Nothing to add");
    assertThat(bikes()).isEqualTo(2);
  }

  @Test
  void saysWhichRowsAreWrong() throws IOException, SQLException {
    var file = file("1,초록,2023-02-07,101\n2,초록,2023-13-07,101\n");
    assertThat(printed(1, file)).contains("line 3: This is no date");
    assertThat(bikes()).isZero();
    assertThat(printed(1, file, "--dry-run")).contains("1 wrong");
    assertThat(printed(0, file, "--skip-bad")).contains("1 bikes were added.");
    assertThat(bikes()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoFileOfBikes() throws IOException {
    var file = Files.writeString(files.resolve("no.csv"), "no,colour\n1,red\n");
    var terminal = Terminal.type("import-bikes", data, file.toString());
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.said()).containsExactly("There is no column for: Registered on, Station.");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    var terminal = Terminal.type("import-bikes", data, files.resolve("none.csv").toString());
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.said())
        .containsExactly("There is no file " + files.resolve("none.csv") + ".");
  }

  @Test
  void aDryRunMakesNoData() throws IOException {
    var elsewhere = files.resolve("new");
    var file = file("1,초록,2023-02-07,101\n").toString();
    var terminal = Terminal.type("import-bikes", elsewhere, file, "--dry-run");
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.said()).containsExactly("There is no database in " + elsewhere + ".");
    assertThat(elsewhere).doesNotExist();
  }

  private Path file(String rows) throws IOException {
    var text = "자전거번호,색상,등록일,대여소\n" + rows;
    return Files.write(files.resolve("bikes.csv"), text.getBytes(Charset.forName("x-windows-949")));
  }

  private String printed(int exit, Path file, String... more) {
    printed.reset();
    var arguments = new String[more.length + 1];
    arguments[0] = file.toString();
    System.arraycopy(more, 0, arguments, 1, more.length);
    assertThat(Terminal.type("import-bikes", data, arguments).exit()).isEqualTo(exit);
    return printed.toString(UTF_8);
  }

  private long bikes() throws SQLException {
    return Raw.number(data, "select count(*) from bike");
  }
}
