package ttareungi.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One hand wrote it all. */
class FormatTest {
  @Test
  void everyFileIsAsTheFormatterHasIt() throws IOException {
    for (var root : Format.ALL) {
      assertThat(Format.unformatted(Path.of(root)))
          .as("mend with: mvn -q test-compile exec:exec@format")
          .isEmpty();
    }
  }

  @Test
  void whatIsNotFormattedIsFound(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("A.java"), "class A{}");
    assertThat(Format.unformatted(folder)).containsExactly(file);
    Format.main(new String[] {folder.toString()});
    assertThat(Format.unformatted(folder)).isEmpty();
  }
}
