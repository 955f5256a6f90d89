package ttareungi.wiring;

import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.shell.AdminShell;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ThemeSwitch;

/**
 * The operator's window. It may stand before the house is open: {@link #ready} fills it. All of it
 * on the FX thread.
 */
public final class AdminWindow {
  private static final double WIDTH = 1_440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1_200;
  private static final double LEAST_HEIGHT = 760;

  private static final Logger LOG = LoggerFactory.getLogger(AdminWindow.class);

  /** Fills an empty house; tells its progress, from 0 to 1, on whatever thread it runs. */
  public interface DemoLoader {
    void load(House house, DoubleConsumer progress);
  }

  private final Messages messages;
  private final ThemeSwitch themes;
  private final AdminShell shell;
  private @Nullable Remembered remembered;
  private @Nullable House house;
  private @Nullable Stage stage;
  private @Nullable Scene scene;

  /** For a house that is open already. */
  public AdminWindow(House house, Messages messages, ThemeSwitch themes, LongConsumer openKiosk) {
    this(messages, themes, openKiosk, null);
    ready(house);
  }

  /**
   * {@code loadDemo}: fills an empty house, off the FX thread; without it the window does not offer
   * it.
   */
  public AdminWindow(
      Messages messages,
      ThemeSwitch themes,
      LongConsumer openKiosk,
      @Nullable DemoLoader loadDemo) {
    this.messages = messages;
    this.themes = themes;
    shell =
        new AdminShell(
            messages,
            themes,
            Config.STANDARD.zone(),
            openKiosk,
            loadDemo == null ? null : progress -> demo(loadDemo, progress));
  }

  /** Stands from now on where this says, and keeps there what it is to remember. */
  void remember(Remembered kept) {
    remembered = kept;
  }

  /** The house is open. */
  public void ready(House opened) {
    house = opened;
    var kept = remembered == null ? Remembered.in(opened.data().window()) : remembered;
    shell.ready(houseOf(opened, shell.seat(), kept));
  }

  /** What the admin window needs of a house; for benchmarks too, which have no window. */
  public static AdminHouse houseOf(House opened, Seat seat, Remembered remembered) {
    return new AdminHouse(
        opened.desk(),
        opened.pins(),
        opened.reader(),
        opened.dashboard(),
        opened.log(),
        opened.fanout(),
        opened.relay()::subscriptions,
        opened.clock(),
        opened.config().zone(),
        opened.progress(),
        opened.operators(),
        seat,
        remembered,
        opened.config().lockAfter());
  }

  /** The house could not be opened. */
  public void failed(Throwable cause) {
    var trouble = Trouble.of(cause);
    LOG.error("the data could not be opened: {}", cause.toString(), cause);
    shell.failed(new Problem(trouble.key(), trouble.details()), trouble.code());
  }

  public void show(Stage on) {
    var made = shell.scene(WIDTH, HEIGHT);
    themes.register(made);
    stage = on;
    scene = made;
    on.titleProperty().bind(messages.bind("admin.window"));
    on.setMinWidth(LEAST_WIDTH);
    on.setMinHeight(LEAST_HEIGHT);
    on.setScene(made);
    if (remembered != null) {
      new WindowMemory(remembered).place(on);
    }
    on.setOnShown(event -> shell.show());
    on.setOnHidden(event -> hidden(made));
    on.show();
  }

  /** Closes the window; nothing of it stays registered anywhere. */
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }

  /** The dashboard without its picture; null before the house is open. */
  public @Nullable DashboardViewModel dashboard() {
    return shell.dashboard();
  }

  public AdminShell shell() {
    return shell;
  }

  /** The scene, once shown. */
  public @Nullable Scene scene() {
    return scene;
  }

  private void hidden(Scene made) {
    shell.hide();
    themes.unregister(made);
  }

  private void demo(DemoLoader loadDemo, DoubleConsumer progress) {
    if (house != null) {
      loadDemo.load(house, progress);
    }
  }
}
