package ttareungi.wiring;

import java.time.Duration;
import ttareungi.payment.Checkout;
import ttareungi.payment.RefundCounter;
import ttareungi.relay.EventRelay;
import ttareungi.reservation.HoldWatch;

/** What an open house does by itself. */
record Rounds(
    Housekeeping housekeeping,
    Housekeeping purchasing,
    Housekeeping backingUp,
    Housekeeping measuring)
    implements AutoCloseable {
  private static final Duration HOLDS = Duration.ofSeconds(1);
  private static final Duration WAKING = Duration.ofSeconds(10);
  private static final Duration SETTLING = Duration.ofSeconds(30);
  private static final Duration MEASURING = Duration.ofSeconds(1);
  private static final Duration BACKUP = Duration.ofMinutes(1);

  /** A start is not slowed down by it. */
  private static final Duration BACKUP_AFTER = Duration.ofSeconds(5);

  /** Purchases have a thread of their own: a terminal may be slow, and holds lapse on time. */
  static Rounds of(
      HoldWatch holds,
      EventRelay relay,
      Checkout checkout,
      RefundCounter refunds,
      Runnable backup,
      Runnable sample) {
    return new Rounds(
        new Housekeeping()
            .every(HOLDS, "letting holds lapse", holds::look)
            .every(WAKING, "waking those whose fault has passed", relay::resumePassing),
        new Housekeeping()
            .every(SETTLING, "settling purchases", checkout::recover)
            .every(SETTLING, "settling refunds", refunds::recover),
        new Housekeeping().later(BACKUP_AFTER, BACKUP, "backing up", backup),
        new Housekeeping().every(MEASURING, "measuring", sample));
  }

  @Override
  public void close() {
    measuring.close();
    backingUp.close();
    housekeeping.close();
    purchasing.close();
  }
}
