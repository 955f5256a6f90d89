package ttareungi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supervisor over screens that really are processes; only the pauses are not waited for. */
@Timeout(120)
class SupervisorTest {
  private static final Patience SHORT =
      new Patience(Duration.ofMillis(20), 3_000, 25, Duration.ofSeconds(8));

  @TempDir Path diary;
  private final List<Duration> pauses = new ArrayList<>();
  private final AtomicLong now = new AtomicLong();
  private Duration life = Duration.ZERO;

  /**
   * Every screen lives as long as {@code life} says: the clock is read at its start and its end.
   */
  private Ending run(String... words) throws InterruptedException {
    var arguments = Stream.concat(Stream.of(diary.toString()), Stream.of(words)).toList();
    var command = OwnCommand.with(FakeScreen.class, arguments);
    return new Supervisor(
            command,
            SHORT,
            () -> now.getAndAdd(life.toNanos()),
            (pause, closing) -> pauses.add(pause))
        .run();
  }

  @Test
  void theScreenHearsThatItShallComeForward() throws Exception {
    var command = OwnCommand.with(FakeScreen.class, List.of(diary.toString(), "wait"));
    var supervisor =
        new Supervisor(command, Patience.STANDARD, System::nanoTime, (pause, closing) -> {});
    assertThat(supervisor.bringForward()).as("before there is a screen").isFalse();
    var watching = Thread.startVirtualThread(() -> watch(supervisor));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(supervisor::bringForward);
    var called = diary.resolve("called");
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(called));
    supervisor.close();
    watching.join();
    assertThat(supervisor.bringForward()).as("after it has gone").isFalse();
  }

  private static void watch(Supervisor supervisor) {
    try {
      var _ = supervisor.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private int starts() throws IOException {
    return FakeScreen.starts(diary).size();
  }

  @Test
  void aScreenThatCrashesStartsAgain() throws Exception {
    assertThat(run("1", "137", "12", "0", "10")).isEqualTo(Ending.LEFT_BY_STAFF);
    assertThat(starts()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "2"})
  void aScreenThatStaffLeftOrThatCannotStartDoesNot(String code) throws Exception {
    assertThat(run(code).code()).isEqualTo(Integer.parseInt(code));
    assertThat(starts()).isOne();
    assertThat(pauses).isEmpty();
  }

  @Test
  void whoDiesYoungWaitsLongerEachTimeAndIsTriedForever() throws Exception {
    run("1", "1", "1", "1", "1", "1", "10");
    assertThat(pauses.stream().map(Duration::toSeconds))
        .containsExactly(1L, 4L, 16L, 60L, 300L, 300L);
  }

  @Test
  void whoHasLivedAWhileStartsAtOnce() throws Exception {
    life = Duration.ofSeconds(30);
    run("1", "10");
    assertThat(pauses).containsExactly(Duration.ZERO);
  }

  @Test
  void aScreenThatStaffRestartIsNoCrash() throws Exception {
    run("11", "11", "11", "11", "11", "1", "10");
    assertThat(pauses.getLast()).isEqualTo(Duration.ofSeconds(1));
    assertThat(pauses.subList(0, 5)).containsOnly(Duration.ZERO);
  }

  @Test
  void aScreenThatGivesNoSignOfLifeIsKilled() throws Exception {
    assertThat(run("hang", "10")).isEqualTo(Ending.LEFT_BY_STAFF);
    assertThat(starts()).isEqualTo(2);
  }

  @Test
  void aCommandThatCannotBeStartedIsTriedAgain() throws Exception {
    var tried = new ArrayList<Duration>();
    var nothing = List.of(diary.resolve("nothing").toString());
    try (var supervisor =
        new Supervisor(
            nothing,
            SHORT,
            now::get,
            (pause, closing) -> {
              tried.add(pause);
              if (tried.size() == 3) {
                closing.countDown();
              }
            })) {
      assertThat(supervisor.run()).isEqualTo(Ending.UNASKED);
    }
    assertThat(tried).hasSize(3);
  }
}
