package ttareungi.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.payment.PaymentTerminal.Answer;
import ttareungi.pin.PinHash;
import ttareungi.rider.RiderRepository;

/**
 * The way of a purchase: written as pending, then the terminal is asked, then it is credited or
 * closed. Whatever dies in between, {@link #recover} finds the pending purchase and asks again.
 * Every call waits for the disk or the terminal: not on the FX thread.
 */
public final class Checkout {
  private static final Logger LOG = LoggerFactory.getLogger(Checkout.class);

  /** No terminal waits as long for a card. */
  private static final Duration ABANDONED = Duration.ofSeconds(90);

  /** What was given up is asked about for so long: a card may have been taken too late. */
  public static final Duration DOUBTED = Duration.ofHours(1);

  private final Desk desk;
  private final Reader reader;
  private final PaymentTerminal terminal;
  private final Clock clock;

  public Checkout(Desk desk, Reader reader, PaymentTerminal terminal, Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.terminal = terminal;
    this.clock = clock;
  }

  /** What the rider is told. */
  public sealed interface Result {
    /** {@code balance}: points after it, as the ledger has them. */
    record Credited(String confirmId, long balance) implements Result {}

    /** No money moved; the code is the issuer's, empty where it was not asked. */
    record Declined(PaymentTerminal.DeclineReason reason, String code) implements Result {}

    /** Nobody knows yet whether money moved; it is asked again until somebody does. */
    record Unresolved() implements Result {}

    /** The desk refused before the terminal was asked. */
    record Refused(Rejection rejection) implements Result {}
  }

  /**
   * {@code purchaseId}: chosen by who wants it before the first try; the terminal charges once for
   * it, whoever retries.
   */
  public Result buy(String purchaseId, String actor, long userId, long price) {
    return buy(purchaseId, actor, userId, price, null);
  }

  /** The same for somebody new, who becomes a rider with this PIN by it. */
  public Result buy(
      String purchaseId, String actor, long userId, long price, @Nullable PinHash firstPin) {
    var open = new OpenPurchase("open-" + purchaseId, actor, purchaseId, userId, price, firstPin);
    return desk.submit(open).join() instanceof Rejection refused
        ? new Result.Refused(refused)
        : conclude(purchaseId, actor, userId, terminal.authorise(purchaseId, price));
  }

  /**
   * Asks the terminal about every purchase that is pending, or was given up a little while ago; one
   * that fails stops no other.
   */
  public void recover() {
    reader.read(PurchaseRepository.class, PurchaseRepository::pending).forEach(this::settle);
    var since = clock.instant().minus(DOUBTED);
    reader
        .read(PurchaseRepository.class, purchases -> purchases.closedSince(since))
        .forEach(this::creditAfterAll);
  }

  /** Asks the terminal about one pending purchase, and says what is known now. */
  public Result recover(String purchaseId) {
    var purchase = reader.read(PurchaseRepository.class, all -> all.find(purchaseId)).orElseThrow();
    settle(purchase);
    return reader
        .read(PurchaseRepository.class, all -> all.find(purchaseId))
        .map(this::known)
        .orElseGet(Result.Unresolved::new);
  }

  private Result known(Purchase purchase) {
    var confirmId = purchase.confirmId();
    if (confirmId != null) {
      return new Result.Credited(confirmId, balance(purchase.userId()));
    }
    return purchase.status() == PurchaseStatus.PENDING
        ? new Result.Unresolved()
        : new Result.Declined(
            Optional.ofNullable(purchase.decline()).orElse(PaymentTerminal.DeclineReason.NOT_FOUND),
            "");
  }

  private void settle(Purchase purchase) {
    recover(
        purchase,
        // a card may be on its way to the terminal of another kiosk
        answer -> !(answer instanceof Answer.Declined && isYoung(purchase)));
  }

  private void creditAfterAll(Purchase purchase) {
    recover(purchase, Answer.Approved.class::isInstance);
  }

  private void recover(Purchase purchase, Predicate<Answer> conclusive) {
    try {
      var answer = terminal.inquire(purchase.purchaseId());
      if (conclusive.test(answer)) {
        LOG.info("purchase {} {}: {}", purchase.purchaseId(), purchase.status(), answer);
        conclude(purchase.purchaseId(), Actors.HOUSE, purchase.userId(), answer);
      }
    } catch (RuntimeException failure) { // asked again at the next turn
      LOG.error("purchase {} cannot be settled", purchase.purchaseId(), failure);
    }
  }

  private boolean isYoung(Purchase purchase) {
    return clock.instant().isBefore(purchase.openedAt().plus(ABANDONED));
  }

  private Result conclude(String purchaseId, String actor, long userId, Answer answer) {
    return switch (answer) {
      case Answer.Approved approved -> credit(purchaseId, actor, userId, approved.confirmId());
      case Answer.Declined declined -> close(purchaseId, actor, userId, declined);
      case Answer.Unknown _ -> new Result.Unresolved();
    };
  }

  /** A purchase that was credited meanwhile stays credited, whatever the terminal says now. */
  private Result close(String purchaseId, String actor, long userId, Answer.Declined declined) {
    var close = new ClosePurchase(RequestId.next(), actor, purchaseId, declined);
    if (desk.submit(close).join() instanceof Outcome.Accepted) {
      return new Result.Declined(declined.reason(), declined.code());
    }
    return credited(purchaseId, userId);
  }

  private Result credited(String purchaseId, long userId) {
    return reader
        .read(PurchaseRepository.class, purchases -> purchases.find(purchaseId))
        .map(Purchase::confirmId)
        .<Result>map(confirmId -> new Result.Credited(confirmId, balance(userId)))
        .orElseGet(Result.Unresolved::new);
  }

  private Result credit(String purchaseId, String actor, long userId, String confirmId) {
    var settle = new SettlePurchase(RequestId.next(), actor, purchaseId, confirmId);
    return switch (desk.submit(settle).join()) {
      case Outcome.Accepted accepted ->
          new Result.Credited(
              confirmId,
              accepted
                  .first(PointIncreased.class)
                  .map(PointIncreased::balance)
                  .orElseGet(() -> balance(userId)));
      case Rejection refused -> {
        LOG.error("approved, but not credited: {} {}: {}", purchaseId, confirmId, refused);
        yield credited(purchaseId, userId); // by hand, maybe
      }
    };
  }

  private long balance(long userId) {
    return reader.read(RiderRepository.class, riders -> riders.balance(userId));
  }
}
