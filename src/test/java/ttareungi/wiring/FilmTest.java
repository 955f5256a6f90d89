package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.Main;

/** The film as the README's first command plays it where there is no display. */
class FilmTest {
  @TempDir Path pictures;

  @Test
  void theFilmIsPlayedToItsEnd() throws IOException, InterruptedException {
    var film =
        Child.of(Main.class, Child.classPath(), "film", "--memory", "--out", pictures.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(film.getInputStream().readAllBytes(), UTF_8);
    assertThat(film.waitFor()).as(said).isZero();
    assertThat(said).contains("The film is complete");
    try (var kept = Files.list(pictures)) {
      assertThat(kept.filter(picture -> picture.toString().endsWith(".png")))
          .hasSizeGreaterThan(20);
    }
  }
}
