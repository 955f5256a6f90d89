package ttareungi.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import ttareungi.bike.BikeImports;
import ttareungi.bike.Bikes;
import ttareungi.care.Adjustments;
import ttareungi.care.Erasures;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.demo.DemoData;
import ttareungi.demo.DemoMark;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Reader;
import ttareungi.kioskstate.KioskStates;
import ttareungi.operator.OperatorDoor;
import ttareungi.operator.Operators;
import ttareungi.payment.Checkout;
import ttareungi.payment.Payments;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.pin.Pepper;
import ttareungi.pin.PinDoor;
import ttareungi.pin.PinHasher;
import ttareungi.pin.PinRules;
import ttareungi.receipt.ReceiptPrinter;
import ttareungi.relay.EventRelay;
import ttareungi.relay.GuavaFanout;
import ttareungi.reservation.HoldWatch;
import ttareungi.reservation.Reservations;
import ttareungi.rider.Riders;
import ttareungi.station.StationImports;
import ttareungi.station.Stations;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.EventLog;
import ttareungi.store.FileLease;
import ttareungi.store.backup.Restore;

/** Everything but the screen, put together over one data directory. Boots without JavaFX. */
public final class House implements AutoCloseable {
  private static final Duration CARD_PATIENCE = Duration.ofSeconds(60);

  /** A start is not slowed down by it. */
  private static final Duration BACKUP_AFTER = Duration.ofSeconds(5);

  private final DataDirectory data;
  private final Config config;
  private final Clock clock;
  private final DemoMark demoMark;
  private final Database database;
  private final Database dashboard;
  private final DashboardProjector projector;
  private final GuavaFanout fanout;
  private final EventRelay relay;
  private final Progress progress = new Progress();
  private final CommandDesk desk;
  private final SimulatedTerminal terminal;
  private final Checkout checkout;
  private final PinDoor pins;
  private final OperatorDoor operators;
  private final Optional<ReceiptPrinter> receipts;
  private final HoldWatch holds;
  private final Housekeeping housekeeping;

  /** On a thread of its own: a terminal may be slow, and holds lapse on time. */
  private final Housekeeping purchasing;

  private final DailyBackup daily;
  private final Housekeeping backingUp;

  /** Nobody replaces the database under us. */
  private final FileLease lease;

  private House(
      DataDirectory data,
      Config config,
      Clock clock,
      PinHasher hasher,
      Database database,
      Database dashboard,
      FileLease lease) {
    this.data = data;
    this.lease = lease;
    this.config = config;
    this.clock = clock;
    demoMark = DemoMark.in(data.root());
    this.database = database;
    this.dashboard = dashboard;
    projector = new DashboardProjector(dashboard.write());
    projector.rebuildIfAhead(log());
    fanout = new GuavaFanout(log().head());
    relay = new EventRelay(database, List.of(projector, fanout));
    desk = deskOf(clock);
    terminal = new SimulatedTerminal(data.terminal(), CARD_PATIENCE);
    checkout = new Checkout(desk, database, terminal, clock);
    pins = new PinDoor(desk, database, hasher, clock);
    operators = new OperatorDoor(pins, database);
    receipts = config.receipts().printer(data.receipts());
    holds = new HoldWatch(database, desk, clock);
    housekeeping =
        new Housekeeping()
            .every(Duration.ofSeconds(1), "letting holds lapse", holds::look)
            .every(
                Duration.ofSeconds(10),
                "waking those whose fault has passed",
                relay::resumePassing);
    purchasing =
        new Housekeeping().every(Duration.ofSeconds(30), "settling purchases", checkout::recover);
    daily = new DailyBackup(data, log(), clock, config);
    backingUp =
        new Housekeeping()
            .later(BACKUP_AFTER, Duration.ofMinutes(1), "backing up", this::lookForBackup);
  }

  /** Slow, a second or more: not on the FX thread. */
  public static House open(DataDirectory data, Clock clock) {
    data.create();
    var config = Config.read(data.config());
    return Databases.exclusively(
        data,
        () -> {
          Restore.tidy(data, clock.instant());
          return built(data.requireNothingLost(), config, clock);
        });
  }

  /** What was opened in vain is closed again: whoever waits for the data tries for days. */
  private static House built(DataDirectory data, Config config, Clock clock) {
    var hasher = new PinHasher(Pepper.of(data.pepper()));
    var opened = new ArrayList<Database>();
    var lease = FileLease.shared(data.openLock());
    try {
      opened.add(Databases.main(data));
      opened.add(Databases.dashboard(data));
      return new House(data, config, clock, hasher, opened.getFirst(), opened.getLast(), lease);
    } catch (RuntimeException e) {
      opened.forEach(Database::close);
      lease.close();
      throw e;
    }
  }

  /** The rules of the house, as the city has them. */
  public static Decisions rules() {
    return decisions(Config.STANDARD, new Progress());
  }

  private static Decisions decisions(Config config, Progress progress) {
    var decisions = new Decisions();
    Stations.register(decisions);
    new StationImports(progress).register(decisions);
    new Bikes(config.zone()).register(decisions);
    new BikeImports(config.zone(), progress).register(decisions);
    Payments.register(decisions);
    Riders.register(decisions);
    Adjustments.register(decisions);
    Erasures.register(decisions);
    new PinRules(System::nanoTime).register(decisions);
    Operators.register(decisions);
    KioskStates.register(decisions);
    new Reservations(config.tariff(), config.zone()).register(decisions);
    return decisions;
  }

  /** Fills an empty house with an invented city. Waits some seconds; progress from 0 to 1. */
  public void loadDemo(DoubleConsumer progress) {
    var demo = new DemoData(this::deskOf, clock.instant(), config.zone());
    holds.pause(() -> demoMark.during(() -> demo.load(progress)));
  }

  /** Half a demo is worth nothing. */
  private void lookForBackup() {
    if (!hasHalfADemo()) {
      daily.look();
    }
  }

  /** Whether a demo was broken off here, or is being loaded by another program. */
  public boolean hasHalfADemo() {
    return demoMark.isThere();
  }

  private CommandDesk deskOf(Clock time) {
    return new CommandDesk(database.write(), decisions(config, progress), time, relay::wake);
  }

  public Desk desk() {
    return desk;
  }

  /** How far long commands are. */
  public Progress progress() {
    return progress;
  }

  public Reader reader() {
    return database;
  }

  public Reader dashboard() {
    return dashboard;
  }

  public EventLog log() {
    return new EventLog(database);
  }

  public EventRelay relay() {
    return relay;
  }

  public GuavaFanout fanout() {
    return fanout;
  }

  public Checkout checkout() {
    return checkout;
  }

  public PinDoor pins() {
    return pins;
  }

  public OperatorDoor operators() {
    return operators;
  }

  public SimulatedTerminal terminal() {
    return terminal;
  }

  /** Empty where the city wants none printed. */
  public Optional<ReceiptPrinter> receipts() {
    return receipts;
  }

  public DataDirectory data() {
    return data;
  }

  public Config config() {
    return config;
  }

  public Clock clock() {
    return clock;
  }

  @Override
  public void close() {
    daily.close();
    backingUp.close();
    housekeeping.close();
    purchasing.close();
    progress.callOff();
    desk.close();
    relay.close();
    projector.close();
    dashboard.close();
    database.close();
    lease.close();
  }
}
