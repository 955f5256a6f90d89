package ttareungi.ui.kiosk.frame;

import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Reader;
import ttareungi.pin.PinHash;
import ttareungi.rider.RiderRepository;

/**
 * Who stands here.
 *
 * @param known false before the first purchase
 * @param firstPin of a newcomer, until the first purchase makes a rider of him
 */
public record Member(long userId, long balance, boolean known, @Nullable PinHash firstPin) {
  public static Member newcomer(long userId, PinHash firstPin) {
    return new Member(userId, 0, false, firstPin);
  }

  /** Waits for the disk. */
  public static Member read(Reader reader, long userId) {
    return reader
        .read(RiderRepository.class, riders -> riders.find(userId))
        .map(rider -> new Member(userId, rider.balance(), true, null))
        .orElseGet(() -> new Member(userId, 0, false, null));
  }

  public Member with(long newBalance) {
    return new Member(userId, newBalance, true, null);
  }
}
