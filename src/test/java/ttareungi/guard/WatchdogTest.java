package ttareungi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A watchdog, round by round, over a screen's thread that this test plays. */
class WatchdogTest {
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Integer> halted = new ArrayList<>();
  private int signs;
  private boolean started = true;

  private final Watchdog watchdog =
      new Watchdog(
          question -> {
            if (!started) {
              throw new IllegalStateException("no toolkit yet");
            }
            screen.add(question);
          },
          () -> signs++,
          halted::add);

  private void answer() {
    while (!screen.isEmpty()) {
      screen.remove().run();
    }
  }

  private void silence(int rounds) {
    for (int round = 0; round < rounds; round++) {
      watchdog.round();
    }
  }

  private void alive() {
    watchdog.round();
    answer();
    watchdog.round();
  }

  @Test
  void eachAnswerIsASignOfLife() {
    for (int round = 0; round < 40; round++) {
      watchdog.round();
      answer();
    }
    assertThat(signs).isEqualTo(39);
    assertThat(halted).isEmpty();
  }

  @Test
  void fifteenRoundsWithoutAnAnswerEndTheProcess() {
    alive();
    silence(14);
    assertThat(halted).isEmpty();
    silence(1);
    assertThat(halted).containsExactly(Ending.FROZEN.code());
    assertThat(signs).isOne();
  }

  @Test
  void aSlowAnswerIsAnAnswer() {
    alive();
    silence(14);
    answer();
    silence(15);
    assertThat(halted).isEmpty();
  }

  @Test
  void aFrozenScreenIsAskedOnlyOnce() {
    alive();
    silence(10);
    assertThat(screen).hasSize(1);
  }

  @Test
  void aScreenThatStartsSlowlyIsNotFrozen() {
    started = false;
    silence(100);
    started = true;
    silence(100);
    assertThat(halted).isEmpty();
    answer();
    silence(1);
    assertThat(signs).isOne();
  }

  @Test
  void aScreenThatHangsOnItsWayOutEndsAsStaffWanted() {
    alive();
    watchdog.endsWith(Ending.LEFT_BY_STAFF);
    silence(15);
    assertThat(halted).containsExactly(Ending.LEFT_BY_STAFF.code());
  }

  @Test
  void theLogSaysWhereAFrozenThreadStood() throws InterruptedException {
    var stuck = new CountDownLatch(1);
    var there = new CountDownLatch(1);
    var thread = Thread.ofPlatform().name("screen").daemon().start(() -> stick(there, stuck));
    there.await();
    assertThat(new FrozenThread(thread).getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("stick"));
    stuck.countDown();
  }

  private static void stick(CountDownLatch there, CountDownLatch stuck) {
    there.countDown();
    try {
      stuck.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
