package ttareungi.ui.kiosk.frame;

import java.time.Instant;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.kernel.Outcome;

/** A bike that is held for the rider. */
public record Held(long reserveNo, Choice bike, long fee, Instant until) {

  public static Held of(Outcome.Accepted outcome, Choice bike) {
    var reserved = outcome.first(BikeReserved.class).orElseThrow();
    return new Held(reserved.reserveNo(), bike, reserved.fee(), reserved.holdUntil());
  }

  /** What is left, from the outcome itself. */
  public static Member after(Outcome.Accepted outcome, Member before) {
    return outcome.first(PointUsed.class).map(used -> before.with(used.balance())).orElse(before);
  }
}
