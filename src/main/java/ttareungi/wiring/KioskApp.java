package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ttareungi.guard.Ending;
import ttareungi.kernel.Actors;
import ttareungi.setting.Setting;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Lock;
import ttareungi.ui.kiosk.frame.Lockdown;

/** A kiosk as a program of its own: full screen, bound to one station. */
public final class KioskApp extends Application {
  /** As of any process that crashed: its supervisor starts the next one. */
  private static final int CRASHED = 1;

  private static final String STATION = "station";

  /** JavaFX makes the application itself, and launches one in a process. */
  private static volatile Consumer<Ending> listener = ending -> {};

  /** JavaFX stops no application that it has not started yet: its house would stay open. */
  private static final AtomicReference<@Nullable House> UNSTOPPED = new AtomicReference<>();

  private @Nullable House house;
  private @Nullable KioskWindow window;
  private @Nullable RuntimeException failure;
  private String phone = Setting.HELP_PHONE.standard();

  /**
   * Returns when the window is closed.
   *
   * @param left hears, as soon as it is known, how staff left it
   * @throws RuntimeException caused by {@link UnknownStation}, before any window opens; or by what
   *     kept the data from being opened, after the window that said so
   */
  static void launch(DataDirectory data, long stationId, Consumer<Ending> left) {
    listener = left;
    try {
      Application.launch(
          KioskApp.class,
          "--" + AdminApp.DATA + "=" + data.root(),
          "--" + STATION + "=" + stationId);
    } finally {
      var unstopped = UNSTOPPED.getAndSet(null);
      if (unstopped != null) {
        unstopped.close();
      }
    }
  }

  /** The house is opened before the toolkit's thread is needed: a kiosk starts with the machine. */
  @Override
  public void init() {
    try {
      house = House.open(data(), Clock.systemUTC(), Actors.kiosk(station()));
    } catch (RuntimeException e) {
      failure = e;
      phone = phone();
    }
    if (house != null) {
      requireStation(house);
      UNSTOPPED.set(house);
    }
  }

  /** As far as it can be read where the data cannot. */
  private String phone() {
    try {
      var said = Config.read(data().config()).said();
      return StoredSettings.text(data(), said, Setting.HELP_PHONE);
    } catch (RuntimeException _) {
      return Setting.HELP_PHONE.standard();
    }
  }

  private void requireStation(House opened) {
    try {
      UnknownStation.refuse(opened.reader(), station());
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private long station() {
    return Long.parseLong(getParameters().getNamed().get(STATION));
  }

  @Override
  public void start(Stage stage) {
    Faults.catchUncaught(() -> Runtime.getRuntime().halt(CRASHED));
    Fonts.load();
    if (house != null) {
      open(stage, house);
    } else if (failure != null) {
      Lockdown.of(stage, Lock.LOCKED);
      closed(stage, failure);
    }
  }

  private void open(Stage stage, House opened) {
    window = new KioskWindow(opened, station(), new Messages(Language.KO));
    window.onLeave(listener);
    window.show(stage, Lock.LOCKED);
  }

  private void closed(Stage stage, Throwable why) {
    KioskClosed.show(stage, Trouble.of(why), phone, () -> tryAgain(stage));
  }

  /** Somebody may have made room, or put the settings right. A stage is locked once: a new one. */
  private void tryAgain(Stage stage) {
    Background.supply(this::opened)
        .onDone(opened -> {
          house = opened;
          failure = null;
          open(new Stage(), opened);
          stage.close();
        })
        .onFault(why -> closed(stage, why))
        .start();
  }

  private House opened() {
    var opened = House.open(data(), Clock.systemUTC(), Actors.kiosk(station()));
    requireStation(opened);
    return opened;
  }

  private DataDirectory data() {
    return new DataDirectory(Path.of(getParameters().getNamed().get(AdminApp.DATA)));
  }

  @Override
  public void stop() {
    UNSTOPPED.set(null);
    if (window != null) {
      window.close();
    }
    if (house != null) {
      house.close();
    }
    if (failure != null) {
      throw failure; // for the terminal, and the exit code
    }
  }
}
