package ttareungi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.store.DataDirectory;

/** Which starts are the admin window's own, and which the parser of command lines has to judge. */
class EarlyTest {
  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  @Test
  void nothingSaidIsTheStandardDirectory() {
    assertThat(Early.plain(List.of()))
        .contains(new AdminStart(DataDirectory.standard(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data /a/b", "--data=/a/b"})
  void aDirectory(String line) {
    assertThat(Early.plain(words(line)))
        .contains(new AdminStart(new DataDirectory(Path.of("/a/b")), Optional.empty()));
  }

  @Test
  void aBackupBesideIt(@TempDir Path stick) throws IOException {
    var backup = Files.createFile(stick.resolve("one.ttareungi"));
    assertThat(Early.plain(List.of(backup.toString(), "--data=/a/b")))
        .map(AdminStart::file)
        .contains(Optional.of(backup.toAbsolutePath()));
    Files.delete(backup);
    assertThat(Early.plain(List.of(backup.toString(), "--data=/a/b"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--data",
        "--data --help",
        "--data -V",
        "--data kiosk",
        "--data verify",
        "--data /a/b --data /a/c",
        "--data=/a/b --data=/a/b",
        "--help",
        "verify",
        "--dta=/a/b",
        "one.ttareungi two.ttareungi",
        "letter.txt"
      })
  void whateverMayBeRefused(String line) {
    assertThat(Early.plain(words(line))).isEmpty();
  }
}
