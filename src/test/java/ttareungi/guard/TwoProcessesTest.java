package ttareungi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor and its screen, both processes, and what one's end means to the other. */
class TwoProcessesTest {
  @TempDir Path diary;
  private Process supervisor;

  @BeforeEach
  void start() throws IOException {
    var command = OwnCommand.with(FakeSupervisor.class, List.of(diary.toString(), "wait"));
    supervisor = new ProcessBuilder(command).inheritIO().start();
  }

  @AfterEach
  void end() {
    supervisor.destroyForcibly();
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }

  private ProcessHandle screen(int start) {
    var file = diary.resolve("start-" + start);
    await().until(() -> Files.exists(file) && !Files.readString(file).isEmpty());
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(file))).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theScreenEndsWhenItsSupervisorIsKilled() {
    var screen = screen(0);
    supervisor.destroyForcibly();
    await().until(() -> !screen.isAlive());
  }

  @Test
  void aSignalToTheSupervisorEndsBothInOrder() throws InterruptedException {
    var screen = screen(0);
    supervisor.destroy();
    assertThat(supervisor.waitFor(60, TimeUnit.SECONDS)).isTrue();
    await().until(() -> !screen.isAlive());
    assertThat(diary.resolve("ended")).hasContent("in order");
    assertThat(diary.resolve("start-1")).doesNotExist();
  }

  @Test
  void aScreenThatIsKilledIsReplaced() {
    var screen = screen(0);
    screen.destroyForcibly();
    assertThat(screen(1).pid()).isNotEqualTo(screen.pid());
  }
}
