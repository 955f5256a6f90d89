package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Screen;
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
  private static final double HIGH = 1_920;
  private static final double WIDE = 1_080;

  /** JavaFX makes the application itself, and launches one in a process. */
  private static volatile Consumer<Ending> listener = ending -> {};

  private @Nullable House house;
  private @Nullable KioskWindow window;

  /**
   * Returns when the window is closed.
   *
   * @param left hears, as soon as it is known, how staff left it
   * @throws RuntimeException caused by {@link UnknownStation}, before any window opens
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
    house = House.open(new DataDirectory(data), Clock.systemUTC());
    requireStation(house);
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
    }
  }

  /** Makes a kiosk beside other windows as large as the screen lets it, in its proportions. */
  static void fit(Stage stage) {
    var room = Screen.getPrimary().getVisualBounds();
    double scale = Math.min(1, Math.min(room.getHeight() * 0.94 / HIGH, room.getWidth() / WIDE));
    stage.setWidth(WIDE * scale);
    stage.setHeight(HIGH * scale);
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
    if (house != null) {
      house.close();
    }
  }
}
