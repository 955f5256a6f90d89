package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ttareungi.guard.Ending;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Lock;

/** A kiosk as a program of its own: full screen, bound to one station. */
public final class KioskApp extends Application {
  private static final String STATION = "station";

  /** JavaFX makes the application itself, and launches one in a process. */
  private static volatile Consumer<Ending> listener = ending -> {};

  private @Nullable House house;
  private @Nullable KioskWindow window;
  private @Nullable RuntimeException failure;

  /**
   * Returns when the window is closed.
   *
   * @param left hears, as soon as it is known, how staff left it
   * @throws RuntimeException caused by {@link UnknownStation}, before any window opens; or by what
   *     kept the data from being opened, after the window that said so
   */
  static void launch(DataDirectory data, long stationId, Consumer<Ending> left) {
    listener = left;
    Application.launch(
        KioskApp.class, "--" + AdminApp.DATA + "=" + data.root(), "--" + STATION + "=" + stationId);
  }

  /** The house is opened before the toolkit's thread is needed: a kiosk starts with the machine. */
  @Override
  public void init() {
    var data = Path.of(getParameters().getNamed().get(AdminApp.DATA));
    try {
      house = House.open(new DataDirectory(data), Clock.systemUTC());
    } catch (RuntimeException e) {
      failure = e;
    }
    if (house != null) {
      requireStation(house);
    }
  }

  private void requireStation(House opened) {
    try {
      UnknownStation.refuse(opened.reader(), station());
    } catch (UnknownStation e) {
      opened.close();
      throw e;
    }
  }

  private long station() {
    return Long.parseLong(getParameters().getNamed().get(STATION));
  }

  @Override
  public void start(Stage stage) {
    Faults.catchUncaught();
    Fonts.load();
    if (house != null) {
      window = new KioskWindow(house, station(), new Messages(Language.KO));
      window.onLeave(listener);
      window.show(stage, Lock.LOCKED);
    } else if (failure != null) {
      KioskClosed.show(stage, Trouble.of(failure));
    }
    stage.setFullScreen(true);
  }

  @Override
  public void stop() {
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
