package ttareungi.wiring;

import com.google.common.base.Throwables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ttareungi.front.Doorbell;
import ttareungi.store.DataDirectory;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.shell.Outline;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.Forward;
import ttareungi.ui.fx.Fx;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ThemeSwitch;

/** The admin window as a program. The window stands at once; the database opens behind it. */
public final class AdminApp extends Application {
  static final String DATA = "data";
  private static final String FILE = "file";

  /** JavaFX makes the application itself, and launches one in a process. */
  private static volatile Doorbell bell = Doorbell.nowhere();

  /** The house, opened while JavaFX starts: it takes the longer of the two. */
  private static volatile @Nullable FutureTask<House> ahead;

  private final Map<Long, Stage> kiosks = new HashMap<>();
  private @Nullable AdminWindow window;
  private @Nullable Stage main;
  private @Nullable House house;
  private @Nullable RuntimeException failure;
  private boolean stopped;

  /** The same where no second start is to be heard. */
  public static void launch(DataDirectory data) {
    launch(data, Doorbell.nowhere(), Optional.empty());
  }

  /**
   * Returns when the window is closed.
   *
   * @param heard second starts bring the window forward by it; the caller closes it
   * @param file a backup that the window is to show
   * @throws RuntimeException caused by what kept the data from being opened; the window said so
   */
  public static void launch(DataDirectory data, Doorbell heard, Optional<Path> file) {
    bell = heard;
    var opening = new FutureTask<>(() -> House.open(data, Clock.systemUTC()));
    Thread.ofPlatform().daemon().name("opening").start(opening);
    ahead = opening;
    var root = "--" + DATA + "=" + data.root();
    if (file.isPresent()) {
      Application.launch(AdminApp.class, root, "--" + FILE + "=" + file.get());
    } else {
      Application.launch(AdminApp.class, root);
    }
  }

  /** First the outlines, on screen at once; what stands on them is made while they are drawn. */
  @Override
  public void start(Stage stage) {
    Faults.catchUncaught();
    var data = new DataDirectory(Path.of(getParameters().getNamed().get(DATA)));
    var remembered = Remembered.in(data.window());
    var memory = new WindowMemory(remembered);
    var messages = memory.messages();
    var themes = memory.themes();
    main = stage;
    themes.takeOver();
    var scene = AdminWindow.outline(stage, new Outline(messages), messages, themes);
    memory.place(stage);
    stage.show();
    Fx.afterFrame(scene, () -> furnish(stage, scene, messages, themes, remembered));
  }

  private void furnish(
      Stage stage, Scene scene, Messages messages, ThemeSwitch themes, Remembered remembered) {
    if (stopped) {
      return;
    }
    try {
      Fonts.load();
      var opening = new AdminWindow(messages, themes, this::openKiosk, House::loadDemo);
      opening.remember(remembered);
      opening.shell().warmUp().want(System::gc); // most of the heap is what a start has left
      opening.ownedBy(new Exchanged());
      opening.shell().onBroken(this::broken);
      opening.furnish(stage, scene);
      await(stage, opening);
    } catch (RuntimeException | Error e) {
      broken(e);
    }
  }

  /** A window that is outlines for ever helps nobody: whoever started it hears why. */
  private void broken(Throwable cause) {
    failure = known(cause);
    Fx.exit();
  }

  private static RuntimeException known(Throwable cause) {
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private void await(Stage stage, AdminWindow opening) {
    window = opening;
    Optional.ofNullable(getParameters().getNamed().get(FILE))
        .ifPresent(file -> opening.shell().bring(Path.of(file)));
    bell.answer(file -> Fx.supply(() -> comes(stage, opening, file)));
    stage.setOnCloseRequest(_ -> closeKiosks());
    Background.supply(() -> opened(Objects.requireNonNull(ahead)))
        .onDone(this::ready)
        .onFault(this::failed)
        .start();
  }

  private static House opened(FutureTask<House> opening) throws Exception {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      Throwables.throwIfInstanceOf(Objects.requireNonNull(e.getCause()), Exception.class);
      throw e;
    }
  }

  private boolean comes(Stage stage, AdminWindow with, Optional<Path> file) {
    boolean comes = !stopped && Forward.bring(stage);
    if (comes) {
      file.ifPresent(with.shell()::bring);
    }
    return comes;
  }

  private void failed(Throwable cause) {
    failure = known(cause);
    if (window != null) {
      window.failed(cause);
    }
  }

  /** The kiosks of this program close with the house that they stand in. */
  private final class Exchanged implements Owner {
    @Override
    public void leave() {
      closeKiosks();
      house = null;
    }

    @Override
    public void enter(House opened) {
      if (stopped) {
        opened.close();
      } else {
        house = opened;
      }
    }
  }

  private void ready(House opened) {
    if (stopped) { // closed before it was open
      opened.close();
    } else if (window != null) {
      house = opened;
      window.ready(opened);
    }
  }

  /** A second window of the same kiosk would only confuse: the first comes forward. */
  private void openKiosk(long stationId) {
    var opened = house;
    if (opened != null) {
      kiosks.computeIfAbsent(stationId, id -> showKiosk(opened, id)).toFront();
    }
  }

  private Stage showKiosk(House opened, long stationId) {
    var stage = new Stage();
    var kiosk = new KioskWindow(opened, stationId, new Messages(Language.KO));
    kiosk.show(stage);
    if (main != null) {
      Beside.place(stage, main);
    }
    stage.setOnHidden(_ -> {
      kiosk.close();
      kiosks.remove(stationId);
    });
    return stage;
  }

  private void closeKiosks() {
    Map.copyOf(kiosks).values().forEach(Stage::close);
  }

  @Override
  public void stop() {
    stopped = true;
    bell.mute();
    if (house != null) {
      house.close();
    }
    if (failure != null) {
      throw failure; // for the terminal, and the exit code
    }
  }
}
