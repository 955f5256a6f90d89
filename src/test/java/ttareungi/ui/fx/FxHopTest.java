package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class FxHopTest extends FxTest {
  private final Queue<Runnable> frames = new ArrayDeque<>();
  private final List<List<Integer>> got = new ArrayList<>();

  private FxHop<Integer> hop(int slice) {
    return new FxHop<>(slice, frames::add, got::add);
  }

  private void frame() {
    frames.remove().run();
  }

  @Test
  void manyOffersMakeOneTask() {
    FxHop<Integer> hop = hop(100);
    IntStream.range(0, 50).forEach(hop::offer);
    assertThat(frames).hasSize(1);
    frame();
    assertThat(got).containsExactly(IntStream.range(0, 50).boxed().toList());
    assertThat(frames).isEmpty();
  }

  @Test
  void aBurstIsSpreadOverFrames() {
    FxHop<Integer> hop = hop(2);
    IntStream.range(0, 5).forEach(hop::offer);
    for (int expected = 1; expected <= 3; expected++) {
      assertThat(frames).hasSize(1);
      frame();
      assertThat(got).hasSize(expected);
    }
    assertThat(got).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    assertThat(frames).isEmpty();
  }

  @Test
  void whatIsOfferedDuringTheWorkIsNotLost() {
    List<FxHop<Integer>> self = new ArrayList<>();
    FxHop<Integer> hop =
        new FxHop<>(
            10,
            frames::add,
            list -> {
              got.add(List.copyOf(list));
              if (list.contains(1)) {
                self.getFirst().offer(2);
              }
            });
    self.add(hop);
    hop.offer(1);
    frame();
    assertThat(frames).hasSize(1);
    frame();
    assertThat(got).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void aConsumerThatFailsDoesNotStopTheHop() {
    FxHop<Integer> hop =
        new FxHop<>(
            1,
            frames::add,
            list -> {
              got.add(List.copyOf(list));
              throw new IllegalStateException("first");
            });
    hop.offer(1);
    hop.offer(2);
    assertThatThrownBy(this::frame).hasMessage("first");
    assertThatThrownBy(this::frame).hasMessage("first");
    assertThat(got).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void manyThreadsLoseNothingOnTheRealThread() throws InterruptedException {
    int threads = 4;
    int each = 5_000;
    CountDownLatch all = new CountDownLatch(threads * each);
    FxHop<Integer> hop = new FxHop<>(list -> list.forEach(item -> all.countDown()));
    for (int t = 0; t < threads; t++) {
      Thread.ofPlatform().start(() -> IntStream.range(0, each).forEach(hop::offer));
    }
    assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
