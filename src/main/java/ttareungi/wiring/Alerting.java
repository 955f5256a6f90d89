package ttareungi.wiring;

import com.google.common.eventbus.Subscribe;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ttareungi.alert.AlertLimits;
import ttareungi.alert.AlertWatch;
import ttareungi.event.LoggedEvent;
import ttareungi.relay.EventRelay;
import ttareungi.relay.GuavaFanout;
import ttareungi.relay.Subscription;

/** Looks for what an operator has to look at, while a window stands where it can be told. */
final class Alerting implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** The first look reads much: a start is not held up by it. */
  private static final Duration FIRST = Duration.ofSeconds(4);

  private final GuavaFanout fanout;
  private final AlertWatch watch;
  private @Nullable Housekeeping looking;
  private volatile boolean awake;

  Alerting(House house, DailyBackup daily) {
    fanout = house.fanout();
    watch =
        AlertWatch.of(
            house.reader(),
            house.desk(),
            house.clock(),
            house.config().zone(),
            () -> AlertLimits.of(house.settings()),
            () -> failed(house.relay()),
            () -> daily.unsavedSince(house.clock().instant()));
  }

  private static Map<String, String> failed(EventRelay relay) {
    return relay.subscriptions().stream()
        .filter(one -> one.failure().isPresent())
        .collect(Collectors.toMap(Subscription::name, one -> one.failure().orElseThrow().code()));
  }

  AlertWatch watch() {
    return watch;
  }

  synchronized void start() {
    if (!awake) {
      awake = true;
      fanout.register(this);
    }
    if (looking == null) {
      looking =
          new Housekeeping().later(FIRST, LOOK, "looking for what is to be looked at", this::look);
    }
  }

  private void look() {
    if (awake) {
      watch.look();
    }
  }

  /** Nobody is there to be told. Does not wait for a look that is on its way. */
  synchronized void rest() {
    if (awake) {
      awake = false;
      fanout.unregister(this);
    }
  }

  /** For the bus, on the relay's thread. */
  @Subscribe
  public void on(LoggedEvent event) {
    watch.happened(event.event());
  }

  @Override
  public synchronized void close() {
    rest();
    if (looking != null) {
      looking.close();
      looking = null;
    }
  }
}
