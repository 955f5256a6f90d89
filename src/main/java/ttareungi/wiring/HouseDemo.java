package ttareungi.wiring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.bike.BikeRepository;
import ttareungi.demo.DemoData;
import ttareungi.demo.DemoFigures;
import ttareungi.demo.DemoMark;
import ttareungi.demo.DemoTrace;
import ttareungi.desk.CommandDesk;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Reader;
import ttareungi.reservation.Tariff;
import ttareungi.rider.RiderRepository;
import ttareungi.setting.Settings;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.store.DataDirectory;
import ttareungi.store.EventLog;
import ttareungi.store.Guests;
import ttareungi.store.TypeCount;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.TakenBack;
import ttareungi.ui.admin.Demo;

/** The demo of one house. The house as it was before is kept: it is what is left without it. */
final class HouseDemo implements Demo {
  private static final Logger LOG = LoggerFactory.getLogger(HouseDemo.class);

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
   * @throws Fault {@code DEMO-1} where there is something that it would be mixed with, {@code
   *     DEMO-2} where another program has the data open, whose riders it would be mixed with
   */
  void load(DoubleConsumer progress) {
    requireNobody();
    if (!Guests.others(data).isEmpty()) {
      throw new Fault("DEMO-2", new IllegalStateException("another program has the data open"));
    }
    var demo = next();
    TakenBack.keep(data, data.beforeDemo());
    long before = Preview.of(data.beforeDemo()).head();
    long told = demo.figures(Tariff.of(settings.get())).events();
    undisturbed.accept(() ->
        mark.during(() -> {
          demo.load(progress);
          trace(before + told);
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

  /** Where somebody real came in between, what is the demo's cannot be told from what is his. */
  private void trace(long wanted) {
    long last = log().head();
    if (last == wanted) {
      log().hashOf(last).ifPresent(hash -> new DemoTrace(last, hash).write(data.root()));
    } else {
      LOG.warn("the demo is not alone: {} events, {} of them its own", last, wanted);
    }
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
    var strangers = Strangers.since(data, last, clock.instant());
    Map<String, Long> counts =
        log().countSince(last).stream().collect(toMap(TypeCount::type, TypeCount::count));
    return new Since(
        strangers.riders(),
        strangers.payments(),
        count(counts, BikeReserved.class),
        count(counts, BikeRegistered.class),
        count(counts, StationOpened.class),
        count(counts, OperatorJoined.class),
        count(counts, SettingChanged.class));
  }

  private static long count(Map<String, Long> counts, Class<? extends DomainEvent> type) {
    return counts.getOrDefault(type.getSimpleName(), 0L);
  }

  /**
   * The same look once more, when nobody can come any more.
   *
   * @throws Exchange.RidersCame where somebody has come
   */
  static void requireNobodyCame(DataDirectory data, Instant now) {
    boolean alone =
        DemoTrace.in(data.root())
            .map(trace -> !Strangers.since(data, trace.last(), now).areThere())
            .orElse(false);
    if (!alone) {
      throw new Exchange.RidersCame();
    }
  }
}
