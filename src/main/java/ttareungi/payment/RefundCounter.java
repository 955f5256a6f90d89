package ttareungi.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.payment.PaymentTerminal.Payback;

/**
 * The way of a refund: written as pending, then the terminal is asked, then it is done or taken
 * back. Whatever dies in between, {@link #recover} asks again. Every call waits: not on the FX
 * thread.
 */
public final class RefundCounter {
  private static final Logger LOG = LoggerFactory.getLogger(RefundCounter.class);

  private final Desk desk;
  private final Reader reader;
  private final PaymentTerminal terminal;
  private final Clock clock;
  private final Duration patience;
  private final Set<String> asking = ConcurrentHashMap.newKeySet();

  /** {@code patience}: how long at most whoever opened a refund waits for the terminal. */
  public RefundCounter(
      Desk desk, Reader reader, PaymentTerminal terminal, Clock clock, Duration patience) {
    this.desk = desk;
    this.reader = reader;
    this.terminal = terminal;
    this.clock = clock;
    this.patience = patience;
  }

  /** What the operator is told. */
  public sealed interface Result {
    /** What the terminal said: after {@code UNKNOWN} it is asked again until somebody knows. */
    record Answered(Payback payback) implements Result {}

    /** The desk refused before the terminal was asked. */
    record Refused(Rejection rejection) implements Result {}
  }

  /** {@code refundId}: chosen before the first try; the terminal pays once for it. */
  public Result refund(String refundId, String actor, String confirmId, long amount, Why why) {
    var open = new OpenRefund("refund-" + refundId, actor, refundId, confirmId, amount, why);
    return desk.submit(open).join() instanceof Rejection refused
        ? new Result.Refused(refused)
        : new Result.Answered(conclude(refundId, actor));
  }

  /**
   * Asks the terminal about every pending refund that is older than anybody waits: two who ask at
   * once may hear different answers. One that fails stops no other.
   */
  public void recover() {
    var before = clock.instant().minus(patience);
    for (var refund : reader.read(RefundRepository.class, all -> all.forgotten(before))) {
      try {
        LOG.info("refund {}: {}", refund.refundId(), conclude(refund.refundId(), Actors.HOUSE));
      } catch (RuntimeException failure) { // asked again at the next turn
        LOG.error("refund {} cannot be settled", refund.refundId(), failure);
      }
    }
  }

  /** Asks the terminal about one refund, and says what is known now. */
  public Payback recover(String refundId) {
    return conclude(refundId, Actors.HOUSE);
  }

  /** A refund that has ended is not asked about: a terminal need not remember for ever. */
  private Payback conclude(String refundId, String actor) {
    var refund = find(refundId).orElseThrow();
    return switch (refund.status()) {
      case DONE -> Payback.DONE;
      case REFUSED -> Payback.REFUSED;
      case PENDING -> ask(refund, actor);
    };
  }

  private Payback ask(Refund refund, String actor) {
    if (!asking.add(refund.refundId())) {
      return Payback.UNKNOWN; // another waits for the answer already
    }
    try {
      return hear(refund, actor);
    } finally {
      asking.remove(refund.refundId());
    }
  }

  private Payback hear(Refund refund, String actor) {
    var said = terminal.refund(refund.refundId(), refund.confirmId(), refund.points());
    if (said != Payback.UNKNOWN) {
      var end = new EndRefund(RequestId.next(), actor, refund.refundId(), said == Payback.DONE);
      if (desk.submit(end).join() instanceof Rejection refused) {
        LOG.error("refund {} is {}, but {}", refund.refundId(), said, refused);
      }
    }
    return said;
  }

  private Optional<Refund> find(String refundId) {
    return reader.read(RefundRepository.class, all -> all.find(refundId));
  }
}
