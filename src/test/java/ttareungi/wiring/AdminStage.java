package ttareungi.wiring;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.event.Role;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.bikes.BikesViewModel;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.wiring.AdminWindow.DemoLoader;

/** The admin window on the screen that is none, and hands and eyes for it. */
final class AdminStage implements AutoCloseable {
  /** Who sits at the window; {@link TestHouse#addOperator} makes her known to the house as well. */
  static final SignedIn PARK = new SignedIn(1, "\ubc15\uc11c\uc5f0", Role.ADMINISTRATOR);

  private static final int LOOKS = 5;
  static final Duration PATIENCE = Duration.ofSeconds(60);

  final Messages messages = new Messages(Language.KO);
  final ThemeSwitch themes;
  final AdminWindow window;
  final Stage stage;
  final FxRobot robot = new FxRobot();

  AdminStage(@Nullable House house, LongConsumer openKiosk, @Nullable DemoLoader demo) {
    this(house, PARK, openKiosk, demo);
  }

  private AdminStage(
      @Nullable House house,
      @Nullable SignedIn sitting,
      LongConsumer openKiosk,
      @Nullable DemoLoader demo) {
    themes = fx(() -> new ThemeSwitch(Face.ADMIN, Theme.LIGHT));
    window = fx(() -> new AdminWindow(messages, themes, openKiosk, demo));
    stage = fx(Stage::new);
    fx(() -> {
      if (sitting != null) {
        window.shell().door().welcome(sitting);
      }
      if (house != null) {
        window.ready(house);
      }
      window.show(stage);
      stage.setX(0);
      stage.setY(0);
      return true;
    });
    robot.targetWindow(stage);
    if (house != null) {
      await(() -> window.dashboard() != null);
    }
  }

  static void knowPark(TestHouse house) {
    house.addOperator(PARK.operatorNo(), PARK.name(), PARK.role());
  }

  /** Nobody sits at it yet. */
  static AdminStage shut(TestHouse house) {
    return new AdminStage(house.house(), null, station -> {}, (opened, told) -> {});
  }

  /** The house is not open yet, and nobody sits at it. */
  static AdminStage waiting() {
    return new AdminStage(null, null, station -> {}, null);
  }

  /** Nobody sits at it yet, and it offers the real demo. */
  static AdminStage firstRun(TestHouse house) {
    return new AdminStage(house.house(), null, station -> {}, House::loadDemo);
  }

  static AdminStage over(TestHouse house) {
    knowPark(house);
    return new AdminStage(house.house(), station -> {}, (opened, told) -> {});
  }

  static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
  }

  AdminStage size(double width, double height) {
    fx(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      return true;
    });
    return this;
  }

  /** Waits until something is so, as seen on the FX thread. */
  void await(Callable<Boolean> so) {
    Awaitility.await().atMost(PATIENCE).until(() -> fx(so));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits for a node to be there and to be seen. */
  void awaitShown(String id) {
    await(() -> {
      var node = find(id);
      return node != null && node.isVisible() && node.getScene() != null;
    });
  }

  DashboardViewModel dashboard() {
    return Objects.requireNonNull(window.dashboard());
  }

  BikesViewModel bikes() {
    return Objects.requireNonNull(window.shell().bikes());
  }

  Node node(String id) {
    return Objects.requireNonNull(find(id), id);
  }

  @Nullable Node find(String id) {
    return stage.getScene().getRoot().lookup(id);
  }

  AdminStage click(String id) {
    awaitShown(id);
    for (int looks = 0; looks < LOOKS && !handIsOver(id); looks++) {
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.clickOn(node(id));
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /** What moves while the hand goes there is gone to again. */
  private boolean handIsOver(String id) {
    fx(() -> layOut());
    robot.moveTo(node(id));
    WaitForAsyncUtils.waitForFxEvents();
    return fx(() -> node(id).isHover());
  }

  /** Types over what a field holds, and sees that it stands there before anything else is done. */
  AdminStage write(String id, String text) {
    click(id);
    await(() -> node(id).isFocused());
    fx(() -> {
      ((TextInputControl) node(id)).selectAll();
      return true;
    });
    robot.type(KeyCode.DELETE);
    robot.write(text);
    await(() -> text.equals(((TextInputControl) node(id)).getText()));
    return this;
  }

  /** So that a node knows where it is before a hand goes there. */
  private boolean layOut() {
    stage.toFront();
    stage.requestFocus();
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    return true;
  }

  /** Saves what is on screen, to be looked at. */
  void picture(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = fx(() -> stage.getScene().snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    Path file = Path.of("target", "screens", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    fx(() -> {
      window.close();
      return true;
    });
  }
}
