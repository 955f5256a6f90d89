package ttareungi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/**
 * One finger on the panel: it goes the way of a real one, through the window system. A time ends
 * with the layout after which the condition holds; the picture follows in the same pulse.
 */
final class Finger {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");

  private final Scene scene;
  private final Robot robot;
  private final List<Double> pressed = new ArrayList<>();
  private final Map<String, List<Double>> results = new TreeMap<>();
  private @Nullable Awaited awaited;

  private record Awaited(BooleanSupplier condition, CompletableFuture<Instants> when) {}

  /** A time, and how long the screen's thread has computed until then; nanoseconds. */
  private record Instants(long time, long computed) {
    static Instants now() {
      return new Instants(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }
  }

  /**
   * How long it took, and how much of it the screen's thread computed: on a machine that others use
   * too, the rest may be theirs.
   */
  record Took(double millis, double computed) {}

  private Finger(Scene scene) {
    this.scene = scene;
    robot = new Robot();
    scene.addPostLayoutPulseListener(this::laidOut);
  }

  static Finger on(Scene scene) {
    return OnFx.get(() -> new Finger(scene));
  }

  /** In milliseconds, one for each tap. */
  List<Double> pressed() {
    return pressed;
  }

  /** In milliseconds, by what was waited for. */
  Map<String, List<Double>> results() {
    return results;
  }

  void forget() {
    pressed.clear();
    results.clear();
  }

  /**
   * @param what it leads to
   * @param there asked on the FX thread
   */
  void tap(Supplier<@Nullable Node> which, String what, BooleanSupplier there) {
    var button = tappable(what, which);
    pressed.add(millis(button::isArmed, () -> robot.mousePress(MouseButton.PRIMARY)));
    double took = millis(there, () -> robot.mouseRelease(MouseButton.PRIMARY));
    results.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
  }

  /** On screen, enabled, and the half second after the tap before is over. */
  private ButtonBase tappable(String what, Supplier<@Nullable Node> which) {
    Bench.await(what, PATIENCE, () -> OnFx.get(() -> isFree() && canTap(which.get())));
    return OnFx.get(() -> {
      var button = (ButtonBase) Objects.requireNonNull(which.get());
      Bounds at = button.localToScreen(button.getLayoutBounds());
      robot.mouseMove(at.getCenterX(), at.getCenterY());
      return button;
    });
  }

  private boolean isFree() {
    return !scene.getRoot().getPseudoClassStates().contains(GUARDED);
  }

  private static boolean canTap(@Nullable Node node) {
    return node instanceof ButtonBase button && !button.isDisabled();
  }

  /** From this act, made on the FX thread, to the layout after which the condition holds. */
  double millis(BooleanSupplier condition, Runnable act) {
    return took(condition, act).millis();
  }

  /** The same, with what the screen's thread computed, this look at the condition included. */
  Took took(BooleanSupplier condition, Runnable act) {
    var when = new CompletableFuture<Instants>();
    var begin = OnFx.get(() -> begun(new Awaited(condition, when), act));
    var end = when.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return new Took((end.time() - begin.time()) / 1e6, (end.computed() - begin.computed()) / 1e6);
  }

  /** In one step: a pulse between the two would take what is there still for what is awaited. */
  private Instants begun(Awaited next, Runnable act) {
    var begin = Instants.now();
    awaited = next;
    act.run();
    Platform.requestNextPulse();
    return begin;
  }

  private void laidOut() {
    if (awaited != null && awaited.condition().getAsBoolean()) {
      awaited.when().complete(Instants.now());
      awaited = null;
    } else if (awaited != null) {
      Platform.requestNextPulse();
    }
  }
}
