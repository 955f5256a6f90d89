package ttareungi.bench;

import java.time.Instant;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.Duration;
import ttareungi.Main;
import ttareungi.ui.fx.Fx;

/**
 * Starts a program as it is, looks at its window from outside after each layout, and prints one
 * line: {@code frame door entered table}, in epoch nanos. Where it is asked for a PIN it gives it
 * at once, or as a person types it ({@link Sight#TYPED}), while the program goes on with its own.
 * With {@code stay} it stays after that until it is killed.
 */
public final class Started {
  /** Of the one operator that the big house has. */
  static final String PIN = "482913";

  private static final Duration DIGIT = Duration.millis(250);

  private final Sight sight;
  private final boolean stays;
  private boolean gone;
  private long frame;
  private long door;
  private long entered;
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
      Main.main(new String[] {"--data=" + args[1]});
    }
  }

  private void watch(Window window) {
    var scene = window.getScene();
    if (frame == 0 && scene != null) {
      scene.addPostLayoutPulseListener(() -> laidOut(scene));
    }
  }

  private void laidOut(Scene scene) {
    long now = Latencies.nanos(Instant.now());
    frame = frame == 0 ? now : frame;
    if (door == 0 && Sight.isSeen(scene.lookup("#door-pin"))) {
      door = now;
      Platform.runLater(() -> signIn(scene));
    }
    if (sight == Sight.BIKES && !gone && Sight.isSeen(scene.lookup("#nav-bikes")) && door != 0) {
      gone = true;
      Platform.runLater(() -> fire(scene, "#nav-bikes"));
    }
    if (table == 0 && sight.isIn(scene)) {
      table = now;
      Thread.ofPlatform().start(this::end);
    }
  }

  private void signIn(Scene scene) {
    var field = (TextField) Objects.requireNonNull(scene.lookup("#door-pin"));
    if (sight == Sight.TYPED) {
      type(scene, field);
    } else {
      field.setText(PIN);
      enter(scene);
    }
  }

  private void type(Scene scene, TextField field) {
    var typing =
        new Timeline(
            new KeyFrame(
                DIGIT, _ -> field.appendText(String.valueOf(PIN.charAt(field.getLength())))));
    typing.setCycleCount(PIN.length());
    typing.setOnFinished(_ -> enter(scene));
    typing.play();
  }

  private void enter(Scene scene) {
    entered = Latencies.nanos(Instant.now());
    fire(scene, "#door-enter");
  }

  private static void fire(Scene scene, String button) {
    ((ButtonBase) Objects.requireNonNull(scene.lookup(button))).fire();
  }

  private void end() {
    System.out.printf("%d %d %d %d%n", frame, door, entered, table);
    if (!stays) {
      Fx.exit();
    }
  }
}
