package ttareungi.ui.kiosk.identify;

import java.util.Optional;
import ttareungi.kernel.Rejection;
import ttareungi.reservation.ReservationRepository;
import ttareungi.rider.Rider;
import ttareungi.rider.RiderRepository;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Member;
import ttareungi.ui.kiosk.frame.Place;

/** Where somebody goes who has shown who it is. */
final class Entrance {
  private final Kit kit;

  Entrance(Kit kit) {
    this.kit = kit;
  }

  /**
   * @param holds the member has a bike already
   * @param barred why he neither reserves nor buys; empty where he does
   */
  record Found(Member member, boolean holds, Optional<Rejection> barred) {}

  /** Waits for the disk. */
  Found look(long userId) {
    boolean holds =
        kit.reader()
            .read(ReservationRepository.class, reservations -> reservations.openOf(userId))
            .isPresent();
    var barred =
        kit.reader()
            .read(RiderRepository.class, riders -> riders.find(userId))
            .flatMap(Rider::refusal);
    return new Found(Member.read(kit.reader(), userId), holds, barred);
  }

  void enter(Found found) {
    kit.session().setMember(found.member());
    var barred = found.barred();
    if (barred.isPresent()) { // what he has taken he may bring back
      kit.way().to(Place.RIDES);
      kit.way().say("reason." + barred.get().reason());
      return;
    }
    switch (kit.session().goal()) {
      case BUY -> kit.way().to(Place.AMOUNT);
      case RIDES -> kit.way().to(Place.RIDES);
      case RESERVE -> reserve(found.holds());
    }
  }

  private void reserve(boolean holds) {
    kit.way().to(holds ? Place.RIDES : Place.BIKES);
    if (holds) {
      kit.way().say("reason.RIDER_HAS_RESERVATION");
    }
  }

  /** Somebody new has nothing to cancel or return. */
  static boolean takesNewcomers(Goal goal) {
    return goal != Goal.RIDES;
  }
}
