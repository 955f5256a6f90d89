package ttareungi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ttareungi.event.LoggedEvent;
import ttareungi.relay.GuavaFanout;
import ttareungi.wiring.House;

/**
 * More events than the desk would bear, posted to the fan-out as the relay does: events of the log
 * over again, with new numbers. The window reads what they name from the dashboard's real rows.
 */
final class Storm {
  private static final int PATTERN = 2_000;
  private static final Duration STEP = Duration.ofMillis(10);

  private final GuavaFanout fanout;
  private final List<LoggedEvent> pattern;
  private final long head;
  private long seq;

  Storm(House house) {
    fanout = house.fanout();
    pattern = house.log().latest(PATTERN).reversed();
    head = house.log().head();
    seq = head;
  }

  /** Returns the number of the last. */
  long run(int eventsPerSecond, Duration span) {
    int atOnce = (int) (eventsPerSecond * STEP.toNanos() / 1_000_000_000L);
    long begin = System.nanoTime();
    for (long due = 0; due < span.toNanos(); due += STEP.toNanos()) {
      Bench.parkUntil(begin + due);
      fanout.deliver(next(atOnce));
    }
    return seq;
  }

  long posted() {
    return seq - head;
  }

  private List<LoggedEvent> next(int count) {
    var batch = new ArrayList<LoggedEvent>(count);
    for (int n = 0; n < count; n++) {
      var like = pattern.get((int) (posted() % pattern.size()));
      seq++;
      batch.add(new LoggedEvent(seq, like.eventId(), like.at(), like.actor(), like.event()));
    }
    return batch;
  }
}
