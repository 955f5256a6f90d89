package ttareungi.reservation;

import java.util.UUID;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;

/** A hold has lapsed. Asked as often as anybody likes: it lapses once, from RESERVED only. */
public record ExpireHold(String requestId, String actor, long reserveNo) implements Command {
  public static ExpireHold of(long reserveNo) {
    return new ExpireHold(UUID.randomUUID().toString(), Actors.HOUSE, reserveNo);
  }
}
