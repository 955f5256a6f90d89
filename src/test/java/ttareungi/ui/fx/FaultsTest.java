package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody caught. */
class FaultsTest {
  private final AtomicInteger ended = new AtomicInteger();
  private Thread.@Nullable UncaughtExceptionHandler before;

  @BeforeEach
  void remember() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Faults.catchUncaught(ended::incrementAndGet);
  }

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private static void die(Runnable how) throws InterruptedException {
    var thread = Thread.ofPlatform().start(how);
    thread.join();
  }

  @Test
  void anErrorEndsTheProgram() throws InterruptedException {
    die(() -> {
      throw new LinkageError("half there");
    });
    assertThat(ended).hasValue(1);
  }

  @Test
  void anExceptionDoesNot() throws InterruptedException {
    die(() -> {
      throw new IllegalStateException("once");
    });
    assertThat(ended).hasValue(0);
  }
}
