package ttareungi.ui.admin;

import java.util.Optional;
import ttareungi.demo.DemoFigures;
import ttareungi.store.backup.Preview;

/** The invented city in a house: what it would bring, and what goes with it. All of it waits. */
public interface Demo {
  /**
   * What goes, and what came after the demo and goes with it.
   *
   * @param after what there will be: the house as it was before the demo
   * @param events how many go
   */
  record Removal(Preview now, Preview after, long events, Since since) {
    /** Riders who came by themselves keep their points and what they paid. */
    public boolean isRefused() {
      return since.riders() + since.payments() > 0;
    }
  }

  /** What was done since. */
  record Since(
      long riders,
      long payments,
      long reservations,
      long bikes,
      long stations,
      long operators,
      long settings) {}

  /** Exactly what is loaded, if it is loaded soon. */
  DemoFigures figures();

  /** Empty where there is no demo, or it cannot be told from what was there before. */
  Optional<Removal> removal();
}
