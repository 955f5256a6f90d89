package ttareungi.ui.kiosk.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** How staff ask for staff mode: a long press on the time, or five taps on the brand mark. */
public final class StaffEntrance {
  private static final javafx.util.Duration LONG = javafx.util.Duration.millis(1_500);
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final int TAPS = 5;

  private final InstantSource clock;
  private final Runnable open;
  private final Deque<Instant> taps = new ArrayDeque<>();
  private final PauseTransition held = new PauseTransition(LONG);

  private StaffEntrance(InstantSource clock, Runnable open) {
    this.clock = clock;
    this.open = open;
    held.setOnFinished(_ -> open.run());
  }

  public static void listen(InstantSource clock, Node time, Node mark, Runnable open) {
    var entrance = new StaffEntrance(clock, open);
    time.setOnMousePressed(_ -> entrance.held.playFromStart());
    time.setOnMouseReleased(_ -> entrance.held.stop());
    time.setOnMouseExited(_ -> entrance.held.stop());
    mark.setOnMousePressed(entrance::tap);
  }

  private void tap(MouseEvent press) {
    var now = clock.instant();
    taps.add(now);
    if (taps.size() > TAPS) {
      taps.remove();
    }
    if (taps.size() == TAPS && !taps.getFirst().plus(SOON).isBefore(now)) {
      taps.clear();
      open.run();
    }
  }
}
