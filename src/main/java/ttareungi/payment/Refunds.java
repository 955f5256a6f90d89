package ttareungi.payment;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.APPROVAL_UNKNOWN;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.REFUNDED_ALREADY;
import static ttareungi.kernel.Reason.REFUND_INVALID;
import static ttareungi.kernel.Reason.REFUND_OVER_BALANCE;
import static ttareungi.kernel.Reason.REFUND_SETTLED;
import static ttareungi.kernel.Reason.REFUND_STILL_ASKED;
import static ttareungi.kernel.Reason.REFUND_UNKNOWN;
import static ttareungi.kernel.Reason.REQUEST_REUSED;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.RefundPaid;
import ttareungi.event.Why;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.point.Points;
import ttareungi.rider.RiderRepository;

/**
 * The rules for refunds. A payment is refunded once, in whole or in part: a rider may have used
 * some of its points already, and never more is paid back than the balance holds.
 *
 * <p>The points go when the refund is opened, so that they cannot be spent while the terminal is
 * asked; they come back where it refuses.
 */
public final class Refunds {
  /** So long whoever opened a refund waits for the terminal; only then others may decide it. */
  public static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

  private Refunds() {}

  public static void register(Decisions decisions) {
    decisions.with(OpenRefund.class, Refunds::open);
    decisions.with(EndRefund.class, Refunds::end);
  }

  private static Outcome open(OpenRefund command, Work work) {
    if (command.refundId().isBlank()) {
      return Rejection.of(FIELD_MISSING, "refundId");
    }
    var before = work.repository(RefundRepository.class).find(command.refundId()).orElse(null);
    if (before != null) {
      return before.confirmId().equals(command.confirmId()) && before.points() == command.amount()
          ? accepted() // opened already
          : Rejection.of(REQUEST_REUSED, command.refundId());
    }
    return work.repository(ApprovalRepository.class)
        .find(command.confirmId())
        .map(approval -> open(command, approval, work))
        .orElseGet(() -> Rejection.of(APPROVAL_UNKNOWN, command.confirmId()));
  }

  private static Outcome open(OpenRefund command, Approval approval, Work work) {
    if (command.amount() < 1 || command.amount() > approval.price()) {
      return Rejection.of(REFUND_INVALID, command.amount(), approval.price());
    }
    var refunds = work.repository(RefundRepository.class);
    if (refunds.of(command.confirmId()).isPresent()) {
      return Rejection.of(REFUNDED_ALREADY, command.confirmId());
    }
    long userId = approval.userId();
    var taken =
        Points.payBack(userId, command.amount(), command.confirmId(), command.why(), work)
            .orElse(null);
    if (taken == null) {
      return Rejection.of(REFUND_OVER_BALANCE, command.amount(), balance(userId, work));
    }
    refunds.insert(new Refund(command, userId, work.now()));
    return accepted(taken);
  }

  private static Outcome end(EndRefund command, Work work) {
    return end(command.refundId(), command.done(), null, work);
  }

  /** {@code why}: of an operator who decides it. */
  static Outcome end(String refundId, boolean done, @Nullable Why why, Work work) {
    var refunds = work.repository(RefundRepository.class);
    var refund = refunds.find(refundId).orElse(null);
    if (refund == null) {
      return Rejection.of(REFUND_UNKNOWN, refundId);
    }
    if (why != null && isStillAsked(refund, work.now())) {
      return Rejection.of(REFUND_STILL_ASKED, ANSWER_WITHIN.toSeconds());
    }
    var status = done ? RefundStatus.DONE : RefundStatus.REFUSED;
    if (refunds.ended(refundId, status, work.now()) == 0) {
      return late(refund, status, why, work);
    }
    return accepted(
        done
            ? new RefundPaid(refund.userId(), refund.points(), refund.confirmId(), why)
            : Points.restore(refund.userId(), refund.points(), refund.confirmId(), why, work));
  }

  /** The terminal may answer at any moment: a person's word would be too early. */
  private static boolean isStillAsked(Refund refund, Instant now) {
    return refund.status() == RefundStatus.PENDING
        && now.isBefore(refund.openedAt().plus(ANSWER_WITHIN));
  }

  /** It has ended before. */
  private static Outcome late(Refund refund, RefundStatus status, @Nullable Why why, Work work) {
    if (why != null) {
      return Rejection.of(REFUND_SETTLED, refund.refundId());
    }
    if (refund.status() == status) {
      return accepted(); // heard already
    }
    return status == RefundStatus.DONE
        ? paidAllTheSame(refund, work)
        : Rejection.of(REFUND_SETTLED, refund.refundId()); // paid by hand
  }

  /** Somebody had settled it as not paid, and the terminal has paid: the money moved. */
  private static Outcome paidAllTheSame(Refund refund, Work work) {
    var refunds = work.repository(RefundRepository.class);
    if (refunds.of(refund.confirmId()).isPresent()) {
      return Rejection.of(REFUNDED_ALREADY, refund.confirmId());
    }
    var why = Why.of(Cause.PAYMENT_FAULT);
    var taken =
        Points.payBack(refund.userId(), refund.points(), refund.confirmId(), why, work)
            .orElse(null);
    if (taken == null) {
      return Rejection.of(REFUND_OVER_BALANCE, refund.points(), balance(refund.userId(), work));
    }
    refunds.paid(refund.refundId(), work.now());
    return accepted(
        taken, new RefundPaid(refund.userId(), refund.points(), refund.confirmId(), null));
  }

  private static long balance(long userId, Work work) {
    return work.repository(RiderRepository.class).balance(userId);
  }
}
