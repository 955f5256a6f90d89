package ttareungi.ui.kiosk.frame;

import ttareungi.kernel.Reader;
import ttareungi.rider.RiderRepository;

/** Who stands here. {@code known}: false before the first purchase. */
public record Member(long userId, long balance, boolean known) {

  /** Waits for the disk. */
  public static Member read(Reader reader, long userId) {
    return reader
        .read(RiderRepository.class, riders -> riders.find(userId))
        .map(rider -> new Member(userId, rider.balance(), true))
        .orElseGet(() -> new Member(userId, 0, false));
  }

  public Member with(long newBalance) {
    return new Member(userId, newBalance, true);
  }
}
