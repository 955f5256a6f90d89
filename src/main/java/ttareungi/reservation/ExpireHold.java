package ttareungi.reservation;

import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;

/** A hold has lapsed. The request id is the reservation's, so that it lapses once. */
public record ExpireHold(String requestId, String actor, long reserveNo) implements Command {
  public static ExpireHold of(long reserveNo) {
    return new ExpireHold("expire-" + reserveNo, Actors.HOUSE, reserveNo);
  }
}
