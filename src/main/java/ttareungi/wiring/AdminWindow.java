package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Restorer;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.shell.AdminShell;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.FrameMeter;
import ttareungi.ui.fx.Fx;
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
  private @Nullable Owner owner;
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
    opened.upkeep().monitoring().probe(() -> measureDelay(opened));
    var kept = remembered == null ? Remembered.in(opened.data().window()) : remembered;
    opened.watchAlerts();
    shell.ready(HouseForAdmin.of(opened, shell.seat(), kept, new Replacing()));
    opened.beforeUpgrade().ifPresent(before -> UpgradeEnd.say(messages, shell.host(), before));
  }

  /** Told when the house of this window is another. */
  public void ownedBy(Owner whoever) {
    owner = whoever;
  }

  private final class Replacing implements Restorer {
    @Override
    public void restore(Path backup, Why why) {
      replace(backup, why, false);
    }

    @Override
    public void removeDemo(Why why) {
      if (house != null) {
        replace(house.data().beforeDemo(), why, true);
      }
    }
  }

  private void replace(Path by, Why why, boolean demo) {
    var before = house;
    var sitting = shell.seat().whoProperty().get();
    if (before != null && sitting != null && shell.seat().may(Act.RESTORE)) {
      var order = new Exchange.Order(by, why, shell.seat().actor(), sitting.name(), demo);
      Background.<Optional<RuntimeException>>supply(() -> Exchange.refusal(before, order))
          .onDone(refused ->
              refused.ifPresentOrElse(
                  no -> RestoreEnd.say(messages, shell.host(), notDone(before, order, no)),
                  () -> replace(before, order, sitting)))
          .onFault(this::failed)
          .start();
    }
  }

  private static Exchange.Ended notDone(House house, Exchange.Order order, RuntimeException why) {
    return new Exchange.Ended(house, order, Optional.empty(), Optional.of(why));
  }

  /** Nothing stands in the way: only now the kiosks of this window are closed. */
  private void replace(House before, Exchange.Order order, SignedIn sitting) {
    if (house == null) {
      return; // a second click: it is on its way
    }
    house = null;
    if (owner != null) {
      owner.leave();
    }
    shell.leave();
    Background.supply(() -> Exchange.exchange(before, order, step -> LOG.info("{}", step)))
        .onDone(ended -> exchanged(ended, sitting))
        .onFault(this::failed)
        .start();
  }

  /** Restored data may know other operators: whoever sits here is asked again. */
  private void exchanged(Exchange.Ended ended, SignedIn sitting) {
    if (owner != null) {
      owner.enter(ended.house());
    }
    if (ended.failure().isPresent()) {
      shell.door().welcome(sitting);
    }
    ready(ended.house());
    RestoreEnd.say(messages, shell.host(), ended);
  }

  private static void measureDelay(House opened) {
    long posted = System.nanoTime();
    var meters = opened.upkeep().monitoring().meters();
    Fx.run(() -> meters.delay(Duration.ofNanos(System.nanoTime() - posted)));
  }

  private void frame(Duration took) {
    if (house != null) {
      house.upkeep().monitoring().meters().frame(took);
    }
  }

  /** The house could not be opened. */
  public void failed(Throwable cause) {
    var trouble = Trouble.of(cause);
    LOG.error("the data could not be opened: {}", cause.toString(), cause);
    shell.failed(new Problem(trouble.key(), trouble.details()), trouble.code());
  }

  public void show(Stage on) {
    var made = outline(on, new StackPane(), messages, themes);
    if (remembered != null) {
      new WindowMemory(remembered).place(on);
    }
    furnish(on, made);
    on.show();
  }

  /** A scene of the window's size and looks, with only this in it. */
  static Scene outline(Stage on, Parent content, Messages messages, ThemeSwitch themes) {
    var made = new Scene(content, WIDTH, HEIGHT);
    themes.register(made);
    on.titleProperty().bind(messages.bind("admin.window"));
    on.setMinWidth(LEAST_WIDTH);
    on.setMinHeight(LEAST_HEIGHT);
    on.setScene(made);
    return made;
  }

  /** Takes the place of what is in the scene of a stage, which may be on screen already. */
  void furnish(Stage on, Scene made) {
    shell.fill(made);
    stage = on;
    scene = made;
    FrameMeter.watch(made, this::frame);
    on.getIcons().setAll(Face.ADMIN.icons());
    on.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closing);
    on.setOnShown(event -> shell.show());
    on.setOnHidden(event -> hidden(made));
    if (on.isShowing()) {
      shell.show();
    }
  }

  /** What is not saved is asked for first; then the window is closed as it was asked for. */
  private void closing(WindowEvent event) {
    if (event.getSource() instanceof Stage on && shell.holdsBack(() -> askToClose(on))) {
      event.consume();
    }
  }

  private static void askToClose(Stage on) {
    on.fireEvent(new WindowEvent(on, WindowEvent.WINDOW_CLOSE_REQUEST));
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
    if (house != null) {
      house.upkeep().monitoring().probe(() -> {});
      house.forgetAlerts();
    }
    shell.hide();
    themes.unregister(made);
  }

  private void demo(DemoLoader loadDemo, DoubleConsumer progress) {
    if (house != null) {
      loadDemo.load(house, progress);
    }
  }
}
