package ttareungi.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import ttareungi.desk.DeskMeter;
import ttareungi.relay.RelayMeter;
import ttareungi.store.DataDirectory;

/** The meters of the house, fed from its spine and its screens: nobody else knows of Micrometer. */
public final class Meters implements DeskMeter, RelayMeter, AutoCloseable {
  private static final String HEAP = "heap";

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final Timer commits = Latency.timer("desk.commit").register(registry);
  private final Counter commands = registry.counter("desk.commands");
  private final Timer frames = Latency.timer("screen.frame").register(registry);
  private final Timer delays = Latency.timer("screen.delay").register(registry);
  private final Map<String, Timer> deliveries = new ConcurrentHashMap<>();
  private final JvmGcMetrics collector = new JvmGcMetrics();

  public Meters(DataDirectory data) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    collector.bindTo(registry);
    size("database", data.database());
    size("database.wal", DataFiles.wal(data.database()));
    size("dashboard", data.dashboard());
    size("dashboard.wal", DataFiles.wal(data.dashboard()));
  }

  private void size(String name, Path file) {
    Gauge.builder("file.size", file, DataFiles::size)
        .tag("file", name)
        .baseUnit("bytes")
        .strongReference(true) // or the path is forgotten, and the size with it
        .register(registry);
  }

  @Override
  public void committed(int count, long nanos) {
    commits.record(nanos, TimeUnit.NANOSECONDS);
    commands.increment(count);
  }

  @Override
  public void delivered(String subscriber, int events, long nanos) {
    delivery(subscriber).record(nanos, TimeUnit.NANOSECONDS);
  }

  /** A frame of the window took this long to lay out. */
  public void frame(Duration took) {
    frames.record(took);
  }

  /** What was handed to the window's thread waited this long. */
  public void delay(Duration took) {
    delays.record(took);
  }

  private Timer delivery(String subscriber) {
    return deliveries.computeIfAbsent(
        subscriber, name -> registry.timer("relay.delivery", "subscriber", name));
  }

  Latency commits() {
    return Latency.of(commits);
  }

  Latency frames() {
    return Latency.of(frames);
  }

  Latency delays() {
    return Latency.of(delays);
  }

  double commands() {
    return commands.count();
  }

  /** How often this one was told, and how many milliseconds that took in all. */
  Told told(String subscriber) {
    var timer = delivery(subscriber);
    return new Told(timer.count(), timer.totalTime(TimeUnit.MILLISECONDS));
  }

  record Told(long count, double millis) {}

  long heap() {
    return (long)
        registry.find("jvm.memory.used").tag("area", HEAP).gauges().stream()
            .mapToDouble(Gauge::value)
            .sum();
  }

  /** The longest of late, in milliseconds. */
  double pause() {
    return registry.find("jvm.gc.pause").timers().stream()
        .mapToDouble(timer -> timer.max(TimeUnit.MILLISECONDS))
        .max()
        .orElse(0);
  }

  long size(String file) {
    var gauge = registry.find("file.size").tag("file", file).gauge();
    return gauge == null ? 0 : (long) gauge.value();
  }

  /** Every meter on a line. */
  List<String> lines() {
    return registry.getMeters().stream()
        .sorted(Comparator.comparing(meter -> meter.getId().toString()))
        .flatMap(meter ->
            StreamSupport.stream(meter.measure().spliterator(), false)
                .map(m ->
                    String.format(
                        Locale.ROOT,
                        "%s %s %s = %.3f",
                        meter.getId().getName(),
                        meter.getId().getTags(),
                        m.getStatistic(),
                        m.getValue())))
        .toList();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
