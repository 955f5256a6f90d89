package ttareungi.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Fx;
import ttareungi.wiring.AdminApp;

/**
 * Starts a program as it is, looks at its window from outside after each layout, and prints one
 * line: {@code frame table heap rss}, the first two in epoch nanos, the others in MB.
 */
public final class Started {
  private final Sight sight;
  private long frame;
  private long table;

  private Started(Sight sight) {
    this.sight = sight;
  }

  /** {@code args}: what to look for, and the data directory. */
  public static void main(String[] args) {
    var _ = Screen.choose();
    var started = new Started(Sight.valueOf(args[0]));
    Window.getWindows()
        .addListener((ListChangeListener<Window>) _ -> Window.getWindows().forEach(started::watch));
    if (started.sight == Sight.BARE) {
      Application.launch(BareWindow.class);
    } else {
      AdminApp.launch(new DataDirectory(Path.of(args[1])));
    }
  }

  private void watch(Window window) {
    var scene = window.getScene();
    if (frame == 0 && scene != null) {
      scene.addPostLayoutPulseListener(() -> laidOut(scene));
      if (sight == Sight.BIKES) {
        var section = new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
        Objects.requireNonNull(scene.getAccelerators().get(section)).run();
      }
    }
  }

  private void laidOut(Scene scene) {
    long now = Latencies.nanos(Instant.now());
    frame = frame == 0 ? now : frame;
    if (table == 0 && sight.isIn(scene)) {
      table = now;
      Thread.ofPlatform().start(this::end);
    }
  }

  private void end() {
    var memory = Memory.now();
    System.out.printf("%d %d %d %d%n", frame, table, memory.heap(), memory.rss());
    Fx.exit();
  }
}
