package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class OneAtATimeTest extends FxTest {
  @Test
  void aBurstIsReadInPartsInItsOrder() throws InterruptedException {
    var reads = new ArrayList<Set<Integer>>();
    var over = new CountDownLatch(3);
    runFx(() -> {
      var one =
          new OneAtATime<Integer, Set<Integer>>(
                  keys -> keys,
                  keys -> {
                    reads.add(keys);
                    over.countDown();
                  })
              .atMost(2);
      one.request(List.of(0));
      one.request(List.of(1, 2, 3));
      one.request(List.of(2));
    });
    assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    runFx(() -> assertThat(reads).containsExactly(Set.of(0), Set.of(1, 3), Set.of(2)));
  }
}
