package ttareungi.wiring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.demo.DemoData;
import ttareungi.demo.DemoFigures;
import ttareungi.demo.DemoMark;
import ttareungi.demo.DemoTrace;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Reader;
import ttareungi.reservation.Tariff;
import ttareungi.rider.RiderRepository;
import ttareungi.setting.Settings;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.store.DataDirectory;
import ttareungi.store.EventLog;
import ttareungi.store.TypeCount;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.TakenBack;
import ttareungi.ui.admin.Demo;

/** The demo of one house. The house as it was before is kept: it is what is left without it. */
final class HouseDemo implements Demo {
  /** So long what was announced is what is loaded. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final DataDirectory data;
  private final Clock clock;
  private final ZoneId zone;
  private final Reader reader;
  private final Supplier<Settings> settings;
  private final Function<Clock, CommandDesk> desks;
  private final Consumer<Runnable> undisturbed;
  private final DemoMark mark;
  private @Nullable DemoData announced;

  /** {@code undisturbed}: runs something while no hold lapses by itself. */
  HouseDemo(
      DataDirectory data,
      Clock clock,
      ZoneId zone,
      Reader reader,
      Supplier<Settings> settings,
      Function<Clock, CommandDesk> desks,
      Consumer<Runnable> undisturbed) {
    this.data = data;
    this.clock = clock;
    this.zone = zone;
    this.reader = reader;
    this.settings = settings;
    this.desks = desks;
    this.undisturbed = undisturbed;
    mark = DemoMark.in(data.root());
  }

  /** Whether one was broken off here, or is being loaded by another program. */
  boolean isHalf() {
    return mark.isThere();
  }

  @Override
  public synchronized DemoFigures figures() {
    announced = made();
    return announced.figures(Tariff.of(settings.get()));
  }

  /**
   * Waits some seconds; progress from 0 to 1.
   *
   * @throws Fault {@code DEMO-1} where there is something that it would be mixed with
   */
  void load(DoubleConsumer progress) {
    requireNobody();
    var demo = next();
    undisturbed.accept(() ->
        mark.during(() -> {
          TakenBack.keep(data, data.beforeDemo());
          demo.load(progress);
          trace();
        }));
  }

  private void requireNobody() {
    long bikes = reader.read(BikeRepository.class, BikeRepository::count);
    long riders = reader.read(RiderRepository.class, RiderRepository::count);
    if (bikes + riders > 0) {
      throw new Fault("DEMO-1", new IllegalStateException("there are bikes or riders"));
    }
  }

  private synchronized DemoData next() {
    var soon = announced;
    return soon != null && soon.now().isAfter(clock.instant().minus(FRESH)) ? soon : made();
  }

  private DemoData made() {
    var taken =
        reader.read(StationRepository.class, StationRepository::all).stream()
            .map(Station::stationId)
            .collect(toSet());
    return new DemoData(desks, clock.instant(), zone, taken);
  }

  private EventLog log() {
    return new EventLog(reader);
  }

  private void trace() {
    long last = log().head();
    log().hashOf(last).ifPresent(hash -> new DemoTrace(last, hash).write(data.root()));
  }

  @Override
  public Optional<Removal> removal() {
    return DemoTrace.in(data.root())
        .filter(trace -> log().hashOf(trace.last()).filter(trace.hash()::equals).isPresent())
        .filter(trace -> Files.exists(data.beforeDemo()))
        .map(trace -> removal(trace.last()));
  }

  private Removal removal(long last) {
    var now = Preview.ofLive(data.database());
    var before = Preview.of(data.beforeDemo());
    return new Removal(now, before, now.head() - before.head(), since(last));
  }

  private Since since(long last) {
    Map<String, Long> counts =
        log().countSince(last).stream().collect(toMap(TypeCount::type, TypeCount::count));
    return new Since(
        counts.getOrDefault("RiderJoined", 0L),
        counts.getOrDefault("PointOrdered", 0L),
        counts.getOrDefault("BikeReserved", 0L),
        counts.getOrDefault("BikeRegistered", 0L),
        counts.getOrDefault("StationOpened", 0L),
        counts.getOrDefault("OperatorJoined", 0L),
        counts.getOrDefault("SettingChanged", 0L));
  }
}
