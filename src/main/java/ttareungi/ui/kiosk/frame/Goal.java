package ttareungi.ui.kiosk.frame;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What the rider came for, and the keys of the steps on the way to it. */
public enum Goal {
  RESERVE("kiosk.step.identify", "kiosk.step.bike", "kiosk.step.confirm", "kiosk.step.done"),
  BUY("kiosk.step.identify", "kiosk.step.amount", "kiosk.step.pay", "kiosk.step.done"),
  RIDES("kiosk.step.identify", "kiosk.step.rides");

  private final ImmutableList<String> steps;

  Goal(String... steps) {
    this.steps = ImmutableList.copyOf(steps);
  }

  public List<String> steps() {
    return steps;
  }
}
