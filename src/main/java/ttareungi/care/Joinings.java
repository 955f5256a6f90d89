package ttareungi.care;

import static ttareungi.kernel.Reason.RIDER_NUMBER_INVALID;
import static ttareungi.kernel.Reason.RIDER_NUMBER_TAKEN;

import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.payment.Payments;
import ttareungi.rider.Riders;

/** The rules for riders whom an operator makes. */
public final class Joinings {
  private Joinings() {}

  public static void register(Decisions decisions) {
    decisions.with(JoinRider.class, Joinings::join);
  }

  private static Outcome join(JoinRider command, Work work) {
    long userId = command.userId();
    if (!Riders.isNumber(userId)) {
      return Rejection.of(RIDER_NUMBER_INVALID, userId, Riders.HIGHEST_NUMBER);
    }
    if (Payments.isPromised(userId, work)) {
      return Rejection.of(RIDER_NUMBER_TAKEN, userId);
    }
    return Riders.join(userId, work)
        .<Outcome>map(Outcome::accepted)
        .orElseGet(() -> Rejection.of(RIDER_NUMBER_TAKEN, userId));
  }
}
