package ttareungi.reservation;

import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.RequestId;

/** A hold has lapsed. Asked as often as anybody likes: it lapses once, from RESERVED only. */
public record ExpireHold(String requestId, String actor, long reserveNo) implements Command {
  public static ExpireHold of(long reserveNo) {
    return new ExpireHold(RequestId.next(), Actors.HOUSE, reserveNo);
  }
}
