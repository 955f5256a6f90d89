package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class BackgroundTest extends FxTest {
  @Test
  void worksElsewhereAndDeliversOnTheFxThread() throws Exception {
    CompletableFuture<Boolean> delivered = new CompletableFuture<>();
    Background.supply(Platform::isFxApplicationThread)
        .onDone(onFx -> delivered.complete(!onFx && Platform.isFxApplicationThread()))
        .start();
    assertThat(delivered.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aFailureReachesItsHandler() throws Exception {
    CompletableFuture<Throwable> failed = new CompletableFuture<>();
    Background.supply(
            () -> {
              throw new IllegalStateException("disk full");
            })
        .onFault(failed::complete)
        .start();
    assertThat(failed.get(20, TimeUnit.SECONDS)).hasMessage("disk full");
  }

  @Test
  void aFailureNobodyHandlesIsShownWithACode() throws Exception {
    CompletableFuture<Faults.Fault> shown = new CompletableFuture<>();
    Subscription window = Faults.show(shown::complete);
    Background.run(
            () -> {
              throw new IllegalStateException("nobody waits for this");
            })
        .start();
    assertThat(shown.get(20, TimeUnit.SECONDS).code()).matches("X-[0-9A-F]{4}");
    window.unsubscribe();
  }

  @Test
  void whatIsCancelledDeliversNothing() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    AtomicInteger deliveries = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    Future<?> work =
        Background.run(
                () -> {
                  running.countDown();
                  awaitForGood(never);
                })
            .onDone(ok -> deliveries.incrementAndGet())
            .onFault(failure -> deliveries.incrementAndGet())
            .start(Runnable::run);
    assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(work.cancel(true)).isTrue();
    assertThatThrownBy(work::get).isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(deliveries).hasValue(0);
  }

  @Test
  void aCodeIsOfThePlaceNotOfTheMessage() {
    assertThat(Faults.code(defect("a"))).isEqualTo(Faults.code(new RuntimeException(defect("b"))));
    assertThat(Faults.code(defect("a"))).isNotEqualTo(Faults.code(new IllegalStateException("a")));
  }

  private static IllegalStateException defect(String message) {
    return new IllegalStateException(message);
  }

  private static void awaitForGood(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
