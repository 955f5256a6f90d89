package ttareungi.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import ttareungi.store.DataDirectory;
import ttareungi.ui.fx.Fx;
import ttareungi.wiring.AdminApp;

/**
 * Starts a program as it is, looks at its window from outside after each layout, and prints one
 * line: {@code frame door table}, in epoch nanos. Where it is asked for a PIN it gives it at once:
 * a person's time is not the program's. With {@code stay} it stays after that until it is killed.
 */
public final class Started {
  /** Of the one operator that the big house has. */
  static final String PIN = "482913";

  private final Sight sight;
  private final boolean stays;
  private long frame;
  private long door;
  private long table;

  private Started(Sight sight, boolean stays) {
    this.sight = sight;
    this.stays = stays;
  }

  /** {@code args}: what to look for, the data directory, and perhaps {@code stay}. */
  public static void main(String[] args) {
    var started = new Started(Sight.valueOf(args[0]), args.length > 2);
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
    if (door == 0 && Sight.isSeen(scene.lookup("#door-pin"))) {
      door = now;
      Platform.runLater(() -> signIn(scene));
    }
    if (table == 0 && sight.isIn(scene)) {
      table = now;
      Thread.ofPlatform().start(this::end);
    }
  }

  private static void signIn(Scene scene) {
    ((TextField) Objects.requireNonNull(scene.lookup("#door-pin"))).setText(PIN);
    ((ButtonBase) Objects.requireNonNull(scene.lookup("#door-enter"))).fire();
  }

  private void end() {
    System.out.printf("%d %d %d%n", frame, door, table);
    if (!stays) {
      Fx.exit();
    }
  }
}
