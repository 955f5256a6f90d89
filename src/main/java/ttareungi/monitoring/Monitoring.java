package ttareungi.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ttareungi.monitoring.Reading.Heap;
import ttareungi.monitoring.Reading.Sizes;
import ttareungi.relay.Subscription;
import ttareungi.store.DataDirectory;

/** Reads the meters once a second and keeps what they said for a while. */
public final class Monitoring {
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final Meters meters;
  private final DataDirectory data;
  private final LongSupplier head;
  private final Clock clock;
  private final LongSupplier ticks;
  private final Followers followers;
  private final Map<Measure, Track> tracks = new EnumMap<>(Measure.class);
  private volatile @Nullable Reading latest;
  private volatile Runnable probe = () -> {};
  private long headBefore = -1;
  private double commandsBefore;
  private long ticksBefore;

  /**
   * {@code head}: the number of the last event that the relay knows of; {@code ticks}: nanoseconds
   * that only ever go on.
   */
  public Monitoring(
      Meters meters,
      DataDirectory data,
      Supplier<List<Subscription>> subscriptions,
      LongSupplier head,
      Clock clock,
      LongSupplier ticks) {
    this.meters = meters;
    this.data = data;
    this.head = head;
    this.clock = clock;
    this.ticks = ticks;
    followers = new Followers(meters, subscriptions, head);
    for (var measure : Measure.values()) {
      tracks.put(measure, new Track());
    }
  }

  public Meters meters() {
    return meters;
  }

  /** Any thread. */
  public Track track(Measure measure) {
    return Objects.requireNonNull(tracks.get(measure));
  }

  /** The last that was measured; measures where that was never done. Any thread. */
  public Reading latest() {
    var read = latest;
    return read == null ? sample() : read;
  }

  /** Run at each sample, on its thread: puts something on its way that is measured. */
  public void probe(Runnable next) {
    probe = next;
  }

  /** Reads all meters. To be called once a second. */
  public synchronized Reading sample() {
    var now = clock.instant();
    long tick = ticks.getAsLong();
    double seconds = (tick - ticksBefore) / SECOND;
    var read =
        new Reading(
            now,
            events(seconds),
            commands(seconds),
            meters.commits(),
            meters.frames(),
            meters.delays(),
            followers.look(now),
            new Heap(meters.heap(), Runtime.getRuntime().maxMemory(), meters.pause()),
            sizes());
    ticksBefore = tick;
    keep(read);
    latest = read;
    probe.run();
    return read;
  }

  /** What was there when we began did not happen in our first second. */
  private double events(double seconds) {
    long now = head.getAsLong();
    long before = headBefore < 0 ? now : headBefore;
    headBefore = now == 0 ? headBefore : now;
    return seconds <= 0 ? 0 : Math.max(0, now - before) / seconds;
  }

  private double commands(double seconds) {
    double now = meters.commands();
    double since = now - commandsBefore;
    commandsBefore = now;
    return seconds <= 0 ? 0 : since / seconds;
  }

  private Sizes sizes() {
    return new Sizes(
        meters.size("database"),
        meters.size("database.wal"),
        meters.size("dashboard") + meters.size("dashboard.wal"),
        DataFiles.room(data.root()));
  }

  private void keep(Reading read) {
    track(Measure.EVENTS).add(read.events());
    track(Measure.COMMANDS).add(read.commands());
    track(Measure.COMMIT).add(read.commits().p95());
    track(Measure.HEAP).add((double) read.heap().used());
    track(Measure.FRAME).add(read.frames().p95());
  }
}
