package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.LazyRows.Slice;
import ttareungi.ui.fx.LazyRows.Stage;

/** A list of a million rows, of which only those looked at are read. */
class LazyRowsTest extends FxTest {
  private static final long MILLION = 1_000_000;

  private final ConcurrentLinkedQueue<Long> asked = new ConcurrentLinkedQueue<>();
  private final AtomicLong edition = new AtomicLong(1);

  private Slice<String> read(long offset, int most) {
    asked.add(offset);
    long end = Math.min(MILLION, offset + most);
    var rows = LongStream.range(offset, end).mapToObj(i -> i + "/" + edition).toList();
    return new Slice<>(MILLION, rows);
  }

  @Test
  void readsWhatIsLookedAtAndHoldsLittle() {
    var rows = onFx(() -> new LazyRows<>(this::read));
    runFx(rows::refresh);
    await(() -> rows.stageProperty().get() == Stage.READY);
    assertThat(onFx(rows::count)).isEqualTo(MILLION);
    runFx(() -> assertThat(rows.list().get(900_000).get()).isNull());
    await(() -> "900000/1".equals(rows.list().get(900_000).get()));
    for (int i = 0; i < 100; i++) {
      int index = i * 5_000;
      runFx(() -> rows.list().get(index));
    }
    await(() -> "495000/1".equals(rows.list().get(495_000).get()));
    assertThat(onFx(() -> rows.loaded().size())).isLessThan(2_000);
  }

  @Test
  void aRefreshPatchesTheRowsThatStand() {
    var rows = onFx(() -> new LazyRows<>(this::read));
    runFx(rows::refresh);
    await(() -> rows.count() == MILLION);
    var row = onFx(() -> rows.list().get(3));
    edition.set(2);
    runFx(rows::refresh);
    await(() -> "3/2".equals(row.get()));
    assertThat(onFx(() -> rows.list().get(3))).isSameAs(row);
  }

  /** Seen before, out of sight while it changed, and looked at again. */
  @Test
  void aPageOutOfSightIsReadAnewWhenItIsLookedAtAgain() {
    var rows = onFx(() -> new LazyRows<>(this::read));
    runFx(rows::refresh);
    await(() -> rows.count() == MILLION);
    runFx(() -> rows.list().get(500_000));
    await(() -> "500000/1".equals(rows.list().get(500_000).get()));
    for (int page = 0; page < 4; page++) {
      int index = page * LazyRows.PAGE;
      await(() -> (index + "/1").equals(rows.list().get(index).get()));
    }
    edition.set(2);
    runFx(rows::refresh);
    await(() -> "192/2".equals(rows.list().get(192).get()));
    await(() -> "500000/2".equals(rows.list().get(500_000).get()));
  }

  @Test
  void anotherQuestionBeginsAtTheTopAndAnOlderAnswerIsNoAnswer() {
    var rows = onFx(() -> new LazyRows<>(this::read));
    runFx(rows::refresh);
    await(() -> rows.count() == MILLION);
    int before = onFx(() -> rows.beginningsProperty().get());
    runFx(() -> {
      rows.list().get(700_000);
      rows.show((offset, most) -> new Slice<>(2, offset == 0 ? List.of("a", "b") : List.of()));
    });
    await(() -> rows.count() == 2);
    assertThat(onFx(rows::loaded)).containsExactly("a", "b");
    assertThat(onFx(() -> rows.beginningsProperty().get())).isEqualTo(before + 1);
    runFx(() -> rows.show((offset, most) -> new Slice<>(0, List.of())));
    await(() -> rows.stageProperty().get() == Stage.EMPTY);
  }

  @Test
  void aReadThatFailsSaysItsCodeAndKeepsWhatWasThere() {
    var rows = onFx(() -> new LazyRows<>(this::read));
    runFx(rows::refresh);
    await(() -> rows.count() == MILLION);
    runFx(() ->
        rows.show((offset, most) -> {
          throw new IllegalStateException("no disk");
        }));
    await(() -> rows.stageProperty().get() == Stage.FAILED);
    assertThat(onFx(() -> rows.faultCodeProperty().get())).isNotEmpty();
    assertThat(onFx(rows::count)).isEqualTo(MILLION);
  }

  private static void await(Callable<Boolean> so) {
    Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> onFx(so));
  }
}
