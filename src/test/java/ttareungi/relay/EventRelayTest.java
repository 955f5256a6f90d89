package ttareungi.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.eventbus.Subscribe;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.LoggedEvent;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Databases;
import ttareungi.wiring.TestHouse;

/** Followers of the log: each on its own, none loses anything. */
class EventRelayTest {
  @TempDir Path data;

  @Test
  void oneThatThrowsStopsAloneAndVisiblyAndLosesNothingWhenResumed() {
    var bad = new Follower("bad", 5, new IllegalStateException("a defect"));
    stopsAloneAndIsResumed(bad, "X-");
  }

  @Test
  void oneThatThrowsAnErrorStopsAloneToo() {
    var bad = new Follower("bad", 5, new NoClassDefFoundError("a jar is missing"));
    stopsAloneAndIsResumed(bad, "X-");
  }

  private void stopsAloneAndIsResumed(Follower bad, String code) {
    var good = new Follower("good", -1, new IllegalStateException());
    try (var house = TestHouse.withStation(data);
        var database = Databases.main(new DataDirectory(data));
        var relay = new EventRelay(database, List.of(bad, good))) {
      IntStream.rangeClosed(1, 9).forEach(house::register);
      Awaitility.await().until(() -> good.cursor() == 10);
      var stopped = relay.subscriptions().getFirst();
      assertThat(stopped.failure().orElseThrow().code()).startsWith(code);
      assertThat(stopped.cursor()).isLessThan(5);
      bad.heal();
      relay.resume(stopped);
      Awaitility.await().until(() -> bad.cursor() == 10);
      assertThat(stopped.failure()).isEmpty();
      assertThat(bad.done).containsExactlyElementsOf(good.done);
      assertThat(good.done)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 10).boxed().toList());
    }
  }

  @Test
  void aListenersErrorStopsTheScreenAloneAndNothingIsToldTwice() {
    var clumsy = new Clumsy();
    try (var house = TestHouse.withStation(data).settle()) {
      house.house().fanout().register(clumsy);
      house.register(1); // fails on this
      IntStream.rangeClosed(2, 5).forEach(house::register);
      var subscriptions = house.house().relay().subscriptions();
      Awaitility.await().until(() -> subscriptions.getFirst().cursor() == 6);
      assertThat(subscriptions.getLast().failure()).isPresent();
      house.house().relay().resume(subscriptions.getLast());
      house.settle();
      assertThat(clumsy.heard).containsExactly(2L, 3L, 4L, 5L, 6L);
    }
  }

  @Test
  void eventsThatNobodyListensToAreCounted() {
    try (var house = TestHouse.withStation(data).settle()) {
      var before = house.house().fanout().dead();
      var clumsy =
          new Object() {
            @Subscribe
            public void on(LoggedEvent event) {}
          };
      house.register(1);
      house.settle().house().fanout().register(clumsy);
      house.register(2);
      house.settle().house().fanout().unregister(clumsy);
      house.register(3);
      house.settle();
      assertThat(house.house().fanout().dead() - before).isEqualTo(2);
    }
  }

  @Test
  void nobodyHearsOfWhatThoseBeforeHimHaveNotHeard() {
    var dashboard = new Follower("dashboard", -1, new IllegalStateException());
    try (var house = TestHouse.withStation(data);
        var database = Databases.main(new DataDirectory(data))) {
      var screen = new Hasty(dashboard, () -> house.register(1));
      try (var relay = new EventRelay(database, List.of(dashboard, screen))) {
        Awaitility.await().until(() -> screen.cursor == 2);
        assertThat(relay.subscriptions().getLast().failure()).isEmpty();
      }
    }
  }

  @Test
  void whatAnotherHouseCommitsArrivesSoon() throws InterruptedException {
    var arrived = new LinkedBlockingQueue<Long>();
    try (var one = TestHouse.withStation(data);
        var other = TestHouse.at(data).settle()) {
      other.house().fanout().register(new Arrivals(arrived));
      var millis = new long[100];
      for (int n = 0; n < millis.length; n++) {
        one.does(TestHouse.buying(TestHouse.id(), 1, 1_000));
        long committed = System.nanoTime();
        for (int events = n == 0 ? 3 : 2; events > 0; events--) {
          Long at = arrived.poll(10, TimeUnit.SECONDS);
          assertThat(at).isNotNull();
          millis[n] = TimeUnit.NANOSECONDS.toMillis(at - committed);
        }
      }
      long p95 = LongStream.of(millis).sorted().skip(94).findFirst().orElseThrow();
      System.out.println("another house's commit arrives within " + p95 + " ms (p95)");
      assertThat(p95).isLessThan(2_000);
    }
  }

  /** Notes when something came. */
  static final class Arrivals {
    private final BlockingQueue<Long> at;

    Arrivals(BlockingQueue<Long> at) {
      this.at = at;
    }

    @Subscribe
    public void on(LoggedEvent event) {
      at.add(System.nanoTime());
    }
  }

  /** Fails on the first event it hears. */
  static final class Clumsy {
    private final List<Long> heard = new CopyOnWriteArrayList<>();

    @Subscribe
    public void on(LoggedEvent event) {
      heard.add(event.seq());
      if (heard.size() == 1) {
        throw new AssertionError("clumsy");
      }
    }
  }

  /** Something happens just before it asks for news; fails on what the other has not got. */
  private static final class Hasty implements Subscriber {
    private final Follower before;
    private final AtomicReference<Runnable> meanwhile;
    private volatile long cursor;

    Hasty(Follower before, Runnable meanwhile) {
      this.before = before;
      this.meanwhile = new AtomicReference<>(meanwhile);
    }

    @Override
    public String name() {
      return "screen";
    }

    @Override
    public long cursor() {
      meanwhile.getAndSet(() -> {}).run();
      return cursor;
    }

    @Override
    public void deliver(List<LoggedEvent> events) {
      assertThat(events.getLast().seq()).isLessThanOrEqualTo(before.cursor());
      cursor = events.getLast().seq();
    }
  }

  /** Takes a delivery or, where it holds what it stumbles over, nothing of it. */
  private static final class Follower implements Subscriber {
    private final String name;
    private volatile long stumbles;
    private final Throwable failure;
    private final List<Long> done = new CopyOnWriteArrayList<>();

    Follower(String name, long stumbles, Throwable failure) {
      this.name = name;
      this.stumbles = stumbles;
      this.failure = failure;
    }

    void heal() {
      stumbles = -1;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long cursor() {
      return done.isEmpty() ? 0 : done.getLast();
    }

    @Override
    public void deliver(List<LoggedEvent> events) {
      var seqs = events.stream().map(LoggedEvent::seq).toList();
      if (seqs.contains(stumbles)) {
        switch (failure) {
          case RuntimeException exception -> throw exception;
          case Error error -> throw error;
          default -> throw new IllegalStateException(failure);
        }
      }
      done.addAll(seqs);
    }
  }
}
