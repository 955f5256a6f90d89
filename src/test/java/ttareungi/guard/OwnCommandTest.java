package ttareungi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnCommandTest {
  @Test
  void theSameJavaWithTheSameFlagsAndClassPath() {
    var command = OwnCommand.of(null, FakeScreen.class, List.of("a", "b"));
    assertThat(command.getFirst()).matches(".*java(\\.exe)?");
    assertThat(command)
        .contains("-Dglass.platform=Monocle", System.getProperty("java.class.path"))
        .endsWith(FakeScreen.class.getName(), "a", "b");
  }

  @Test
  void aPackagedLauncherBringsItsOwn() {
    assertThat(OwnCommand.of("/opt/app/bin/app", FakeScreen.class, List.of("a")))
        .containsExactly("/opt/app/bin/app", "a");
  }
}
