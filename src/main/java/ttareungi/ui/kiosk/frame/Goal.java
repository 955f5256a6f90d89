package ttareungi.ui.kiosk.frame;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What the rider came for, and the keys of the steps on the way to it. */
public enum Goal {
  RESERVE("identify", "bike", "confirm", "done"),
  BUY("identify", "amount", "pay", "done"),
  RIDES("identify", "rides");

  private final ImmutableList<String> steps;

  Goal(String... steps) {
    this.steps =
        List.of(steps).stream()
            .map(step -> "kiosk.step." + step)
            .collect(ImmutableList.toImmutableList());
  }

  public List<String> steps() {
    return steps;
  }
}
