package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** A kiosk as a program of its own: full screen, bound to one station. */
public final class KioskApp extends Application {
  private static final String STATION = "station";
  private static final double HIGH = 1_920;
  private static final double WIDE = 1_080;

  private @Nullable House house;
  private @Nullable KioskWindow window;

  /** Returns when the window is closed. */
  public static void launch(DataDirectory data, long stationId) {
    Application.launch(
        KioskApp.class, "--" + AdminApp.DATA + "=" + data.root(), "--" + STATION + "=" + stationId);
  }

  /** The house is opened before the toolkit's thread is needed: a kiosk starts with the machine. */
  @Override
  public void init() {
    var data = Path.of(getParameters().getNamed().get(AdminApp.DATA));
    house = House.open(new DataDirectory(data), Clock.systemUTC());
  }

  @Override
  public void start(Stage stage) {
    Faults.catchUncaught();
    Fonts.load();
    long stationId = Long.parseLong(getParameters().getNamed().get(STATION));
    if (house != null) {
      window = new KioskWindow(house, stationId, new Messages(Language.KO));
      window.show(stage);
      stage.setFullScreenExitHint("");
      stage.setFullScreen(true);
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
