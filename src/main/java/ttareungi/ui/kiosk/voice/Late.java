package ttareungi.ui.kiosk.voice;

import java.time.Duration;
import javafx.scene.Node;
import ttareungi.ui.common.HoldRing;

/** Whether a hold that is on the screen is nearly over. */
final class Late {
  private static final Duration LATE = Duration.ofMinutes(2);

  private boolean told;

  /** What is late when a step comes up is in its reading. */
  void know(Node step) {
    told = isLate(step);
  }

  /** Once for every hold. */
  boolean comes(Node step) {
    boolean comes = !told && isLate(step);
    told |= comes;
    return comes;
  }

  private static boolean isLate(Node step) {
    return Seen.in(step)
        .filter(HoldRing.class::isInstance)
        .filter(ring -> !Seen.is(ring, "wait-ring"))
        .map(ring -> ((HoldRing) ring).remainingProperty().get())
        .anyMatch(left -> left.compareTo(LATE) <= 0);
  }
}
