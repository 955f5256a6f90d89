package ttareungi.bench;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import ttareungi.event.Role;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.dashboard.BoardRowModel;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.wiring.AdminWindow;
import ttareungi.wiring.Display;
import ttareungi.wiring.House;

/** The real admin window, on the display there is or else on one in memory. */
final class Screen {
  private static final int WIDTH = 1_440;
  private static final int HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final DashboardViewModel dashboard;

  private Screen(DashboardViewModel dashboard) {
    this.dashboard = dashboard;
  }

  /** Before JavaFX starts; says which of the two it is. */
  static String choose() {
    if (Display.isThere()) {
      return "window on the display " + System.getenv("DISPLAY");
    }
    Display.useMemory(WIDTH, HEIGHT);
    return "headless: drawn into memory (Monocle, prism sw), " + WIDTH + " x " + HEIGHT;
  }

  static Screen show(House house) {
    Platform.startup(Fonts::load);
    var window = OnFx.get(() -> window(house));
    Bench.await("the dashboard", PATIENCE, () -> OnFx.get(() -> window.dashboard() != null));
    var screen = OnFx.get(() -> new Screen(Objects.requireNonNull(window.dashboard())));
    Bench.await("the board", PATIENCE, () -> OnFx.get(screen.dashboard.loadedProperty()::get));
    return screen;
  }

  private static AdminWindow window(House house) {
    var window =
        new AdminWindow(
            new Messages(Language.KO), new ThemeSwitch(Face.ADMIN, Theme.LIGHT), _ -> {}, null);
    window.shell().door().welcome(new SignedIn(1, "bench", Role.ADMINISTRATOR));
    window.ready(house);
    window.show(new Stage());
    return window;
  }

  /** Told, on the FX thread, of each row that the board takes in or patches. */
  void watch(Consumer<BoardRowModel> watcher) {
    ListChangeListener<BoardRowModel> listener =
        change -> {
          while (change.next()) {
            change.getList().subList(change.getFrom(), change.getTo()).forEach(watcher);
          }
        };
    OnFx.run(() -> dashboard.rows().addListener(listener));
  }

  /** The last event that the feed has. */
  long lastSeq() {
    return OnFx.get(() -> dashboard.feed().lastSeqProperty().get());
  }
}
