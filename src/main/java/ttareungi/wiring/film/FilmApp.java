package ttareungi.wiring.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.stage.Stage;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Fx;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.wiring.AdminWindow;
import ttareungi.wiring.House;
import ttareungi.wiring.KioskWindow;

/** Plays the scenario in the real windows, on a data directory of its own. */
public final class FilmApp extends Application {
  private static final AtomicBoolean WENT_WELL = new AtomicBoolean();
  private static final double KIOSK_WIDTH = 1_080;
  private static final double KIOSK_HEIGHT = 1_920;
  private static final double ADMIN_WIDTH = 1_440;
  private static final Duration A_TAP = Duration.ofMillis(600);

  /** Returns when it is over: whether everything was as the scenario says. */
  public static boolean play(Path pictures) {
    Application.launch(FilmApp.class, pictures.toAbsolutePath().toString());
    return WENT_WELL.get();
  }

  @Override
  public void start(Stage stage) {
    Faults.catchUncaught();
    Fonts.load();
    var pictures = Path.of(getParameters().getRaw().getFirst());
    Thread.ofPlatform().name("film").start(() -> shoot(stage, pictures));
  }

  private static void shoot(Stage admin, Path pictures) {
    var console = new Console();
    try (var house = House.open(emptyData(), Clock.systemUTC())) {
      var kiosk = OnFx.get(Stage::new);
      var window = OnFx.get(() -> showAdmin(admin, house));
      var desk = new Hand(admin, Duration.ZERO);
      var rider = new Hand(kiosk, A_TAP);
      play(new Scenario(house, desk, rider, new Camera(pictures), console), kiosk, house);
      WENT_WELL.set(true);
      console.end("The film is complete; its pictures are in " + pictures + ".");
      OnFx.run(kiosk::close);
      OnFx.run(window::close); // with the last window the program may end at once
    } catch (RuntimeException torn) { // whatever it was, the film says so and the exit code too
      console.torn(torn);
    } finally {
      Fx.exit();
    }
  }

  private static void play(Scenario scenario, Stage kiosk, House house) {
    try {
      scenario.play(station -> showKiosk(kiosk, house, station));
    } catch (FilmTorn torn) {
      scenario.tear();
      throw torn;
    }
  }

  private static AdminWindow showAdmin(Stage stage, House house) {
    var window =
        new AdminWindow(
            house, new Messages(Language.KO), new ThemeSwitch(Face.ADMIN, Theme.LIGHT), _ -> {});
    stage.setX(0);
    stage.setY(0);
    window.show(stage);
    return window;
  }

  private static KioskWindow showKiosk(Stage stage, House house, long stationId) {
    var window = new KioskWindow(house, stationId, new Messages(Language.KO));
    stage.setX(ADMIN_WIDTH);
    stage.setY(0);
    window.show(stage);
    stage.setWidth(KIOSK_WIDTH);
    stage.setHeight(KIOSK_HEIGHT);
    stage.setOnHidden(_ -> window.close());
    return window;
  }

  private static DataDirectory emptyData() {
    try {
      return new DataDirectory(Files.createTempDirectory("ttareungi-film"));
    } catch (IOException e) {
      throw new UncheckedIOException("no room for the film's data", e);
    }
  }
}
