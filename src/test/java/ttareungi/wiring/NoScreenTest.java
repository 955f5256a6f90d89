package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house on a machine that has no JavaFX at all. */
class NoScreenTest {
  private static final Pattern SCREEN =
      Pattern.compile("openjfx|javafx|atlantafx|controlsfx|ikonli|testfx|monocle");

  @TempDir Path data;

  @Test
  void everythingButTheScreenWorksWithoutJavaFx() throws IOException, InterruptedException {
    var classPath = Child.classPath().stream().filter(jar -> !SCREEN.matcher(jar).find()).toList();
    assertThat(classPath).hasSizeLessThan(Child.classPath().size());
    var child =
        Child.of(ScenarioWithoutScreen.class, classPath, data.toString())
            .redirectError(Redirect.INHERIT)
            .start();
    assertThat(child.waitFor()).isZero();
  }
}
