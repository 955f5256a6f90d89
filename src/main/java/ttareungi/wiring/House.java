package ttareungi.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import ttareungi.alert.AlertWatch;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Reader;
import ttareungi.monitoring.Meters;
import ttareungi.monitoring.Monitoring;
import ttareungi.operator.OperatorDoor;
import ttareungi.payment.Checkout;
import ttareungi.payment.RefundCounter;
import ttareungi.payment.Refunds;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.pin.Pepper;
import ttareungi.pin.PinDoor;
import ttareungi.pin.PinHasher;
import ttareungi.receipt.ReceiptPrinter;
import ttareungi.relay.EventRelay;
import ttareungi.relay.GuavaFanout;
import ttareungi.reservation.HoldWatch;
import ttareungi.setting.Settings;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.EventLog;
import ttareungi.store.FileLease;
import ttareungi.store.Guests;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Restore;
import ttareungi.ui.admin.Demo;
import ttareungi.ui.admin.Upkeep;

/** Everything but the screen, put together over one data directory. Boots without JavaFX. */
public final class House implements AutoCloseable {
  private static final Duration CARD_PATIENCE = Duration.ofSeconds(60);

  private final DataDirectory data;
  private final Config config;
  private final Clock clock;
  private final HouseDemo demo;
  private final Meters meters;
  private final Database database;
  private final Database dashboard;
  private final DashboardProjector projector;
  private final GuavaFanout fanout;
  private final LiveSettings settings;
  private final EventRelay relay;
  private final Progress progress = new Progress();
  private final CommandDesk desk;
  private final SimulatedTerminal terminal;
  private final Checkout checkout;
  private final RefundCounter refunds;
  private final PinDoor pins;
  private final OperatorDoor operators;
  private final Optional<ReceiptPrinter> receipts;
  private final HoldWatch holds;
  private final DailyBackup daily;
  private final Alerting alerting;
  private final HouseUpkeep upkeep;
  private final Rounds rounds;
  private final Guests guest;
  private final Optional<BackupFile> beforeUpgrade;

  /** Nobody replaces the database under us. */
  private final FileLease lease;

  private House(
      DataDirectory data,
      Config config,
      Clock clock,
      PinHasher hasher,
      Upgraded opened,
      Database dashboard,
      FileLease lease,
      String who) {
    this.data = data;
    this.lease = lease;
    guest = Guests.enter(data, who);
    this.config = config;
    this.clock = clock;
    meters = new Meters(data);
    database = opened.database();
    beforeUpgrade = Optional.ofNullable(opened.before());
    this.dashboard = dashboard;
    projector = new DashboardProjector(dashboard.write());
    projector.rebuildIfAhead(log());
    long head = log().head(); // before the settings are read: no change falls in between
    settings = new LiveSettings(head, database);
    fanout = new GuavaFanout(head);
    // The screen last: what it shows asks the dashboard and the settings.
    relay = new EventRelay(database, List.of(projector, settings, fanout), meters);
    desk = deskOf(clock);
    terminal = new SimulatedTerminal(data.terminal(), CARD_PATIENCE);
    checkout = new Checkout(desk, database, terminal, clock);
    refunds = new RefundCounter(desk, database, terminal, clock, Refunds.ANSWER_WITHIN);
    pins = new PinDoor(desk, database, hasher, clock);
    operators = new OperatorDoor(pins, database);
    receipts = config.receipts().printer(data.receipts());
    holds = new HoldWatch(database, desk, clock);
    demo =
        new HouseDemo(
            data, clock, config.zone(), database, settings::now, this::deskOf, holds::pause);
    daily = new DailyBackup(data, log(), clock, config.zone(), settings::now);
    alerting = new Alerting(this, daily);
    var monitoring =
        new Monitoring(meters, data, relay::subscriptions, relay::head, clock, System::nanoTime);
    upkeep =
        new HouseUpkeep(
            data, config.zone(), settings::now, clock, database, relay, projector, monitoring);
    rounds = Rounds.of(holds, relay, checkout, refunds, this::lookForBackup, monitoring::sample);
  }

  /** Slow, a second or more: not on the FX thread. */
  public static House open(DataDirectory data, Clock clock) {
    return open(data, clock, Actors.operator("admin"));
  }

  /** {@code who}: an actor, for whoever must know which program has the data open. */
  public static House open(DataDirectory data, Clock clock, String who) {
    data.create();
    var config = Config.read(data.config());
    return Databases.exclusively(
        data,
        () -> {
          Restore.tidy(data, clock.instant());
          var house = built(data.requireNothingLost(), config, clock, who);
          return house.settings.hearing(house);
        });
  }

  /** What was opened in vain is closed again: whoever waits for the data tries for days. */
  private static House built(DataDirectory data, Config config, Clock clock, String who) {
    var hasher = new PinHasher(Pepper.of(data.pepper()));
    var opened = new ArrayList<Database>();
    var leases = new ArrayList<FileLease>();
    var main = Databases.main(data, clock); // may want the data for itself for a while
    opened.add(main.database());
    try {
      leases.add(FileLease.shared(data.openLock()));
      opened.add(Databases.dashboard(data));
      return new House(data, config, clock, hasher, main, opened.getLast(), leases.getFirst(), who);
    } catch (RuntimeException e) {
      opened.forEach(Database::close);
      leases.forEach(FileLease::close);
      throw e;
    }
  }

  /** Fills a house without riders with an invented city. Waits some seconds; from 0 to 1. */
  public void loadDemo(DoubleConsumer progress) {
    demo.load(progress);
  }

  /** The invented city. */
  public Demo demo() {
    return demo;
  }

  /** Half a demo is worth nothing. */
  private void lookForBackup() {
    if (!hasHalfADemo()) {
      daily.look();
    }
  }

  /** Whether a demo was broken off here, or is being loaded by another program. */
  public boolean hasHalfADemo() {
    return demo.isHalf();
  }

  private CommandDesk deskOf(Clock time) {
    return new CommandDesk(
        database.write(), Rules.of(config.zone(), progress), time, relay::wake, meters);
  }

  public Desk desk() {
    return desk;
  }

  /** The data as an older version had them, where this start has brought them up to date. */
  Optional<BackupFile> beforeUpgrade() {
    return beforeUpgrade;
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

  /** What keeps it running. */
  public Upkeep upkeep() {
    return upkeep;
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

  public RefundCounter refunds() {
    return refunds;
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

  /** What somebody has to look at; looked for once {@link #watchAlerts} was called. */
  public AlertWatch alerts() {
    return alerting.watch();
  }

  public void watchAlerts() {
    alerting.start();
  }

  /** Until somebody watches again. */
  public void forgetAlerts() {
    alerting.rest();
  }

  public DataDirectory data() {
    return data;
  }

  /** Of the whole house, as they are at this moment. */
  public Settings settings() {
    return settings.now();
  }

  /** Of this machine. */
  public Config config() {
    return config;
  }

  public Clock clock() {
    return clock;
  }

  @Override
  public void close() {
    alerting.close();
    daily.close();
    rounds.close();
    progress.callOff();
    desk.close();
    relay.close();
    projector.close();
    dashboard.close();
    database.close();
    meters.close();
    guest.close();
    lease.close();
  }
}
