package ttareungi.pin;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.PIN_CODE_OVER;
import static ttareungi.kernel.Reason.PIN_LOCKED;
import static ttareungi.kernel.Reason.PIN_WAIT;
import static ttareungi.kernel.Reason.RIDER_NUMBER_INVALID;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.OperatorLocked;
import ttareungi.event.DomainEvent.OperatorUnlocked;
import ttareungi.event.DomainEvent.PinChosen;
import ttareungi.event.DomainEvent.PinCodeIssued;
import ttareungi.event.DomainEvent.RiderLocked;
import ttareungi.event.DomainEvent.RiderUnlocked;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.rider.Riders;

/**
 * The rules for PINs. Five wrong ones cost a wait of 30 seconds, each further one twice as long up
 * to {@link #LONGEST_WAIT}; after ten only an operator helps. A number that belongs to nobody is
 * treated the same, so that nobody learns which numbers there are.
 */
public final class PinRules {
  /** Wrong PINs before the first wait. */
  public static final int FREE_TRIES = 5;

  /** Wrong PINs after which an operator has to unlock. */
  public static final int LOCKED_AT = 10;

  public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** How long a one-time code can be used. */
  public static final Duration CODE_LIFE = Duration.ofMinutes(15);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  private final PinWaits waits;

  /** {@code nanoTime}: {@link System#nanoTime}, which nobody can set. */
  public PinRules(LongSupplier nanoTime) {
    waits = new PinWaits(nanoTime);
  }

  public void register(Decisions decisions) {
    decisions.with(CountPinTry.class, this::count);
    decisions.with(ForgetPinTries.class, this::forget);
    decisions.with(LockRider.class, PinRules::lock);
    decisions.with(UnlockRider.class, this::unlock);
    decisions.with(UnlockOperator.class, this::unlock);
    decisions.with(IssuePinCode.class, PinRules::issue);
    decisions.with(ChoosePin.class, this::choose);
  }

  /** The first PIN of a rider who has just joined. */
  public static PinChosen first(long userId, PinHash pin, Work work) {
    var pins = work.repository(PinRepository.class);
    pins.save(new RiderPin(userId, pin, work.now()));
    pins.forgetTries(userId);
    return new PinChosen(userId);
  }

  /** Nothing of a rider's PIN is left: no code, no try, no hash. */
  public static void erase(long userId, Work work) {
    var pins = work.repository(PinRepository.class);
    pins.forgetPin(userId);
    pins.forgetCode(userId);
    pins.forgetTries(userId);
  }

  /** The wrong PINs of an operator who has a new one do not count. */
  public static void forgetTriesOf(long operatorNo, Work work) {
    work.repository(PinRepository.class).forgetTries(TryKey.ofOperator(operatorNo));
  }

  static Duration waitAfter(int failures) {
    if (failures < FREE_TRIES) {
      return Duration.ZERO;
    }
    var doubled = FIRST_WAIT.multipliedBy(1L << (failures - FREE_TRIES));
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  private Outcome count(CountPinTry command, Work work) {
    if (!TryKey.isOperator(command.userId()) && !Riders.isNumber(command.userId())) {
      return Rejection.of(RIDER_NUMBER_INVALID, command.userId(), Riders.HIGHEST_NUMBER);
    }
    var pins = work.repository(PinRepository.class);
    var before = pins.tries(command.userId());
    var refusal = before.flatMap(tries -> refusal(tries, work));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    int failures = before.map(PinTries::failures).orElse(0) + 1;
    pins.save(new PinTries(command.userId(), failures, work.now()));
    waits.began(command.userId(), work.now());
    return accepted();
  }

  private Optional<Rejection> refusal(PinTries tries, Work work) {
    if (tries.failures() >= LOCKED_AT) {
      return Optional.of(Rejection.of(PIN_LOCKED));
    }
    var left = waitAfter(tries.failures()).minus(waits.since(tries, work.now()));
    return left.isPositive()
        ? Optional.of(Rejection.of(PIN_WAIT, left.plusMillis(999).toSeconds()))
        : Optional.empty();
  }

  private Outcome forget(ForgetPinTries command, Work work) {
    work.repository(PinRepository.class).forgetTries(command.userId());
    waits.forget(command.userId());
    return accepted();
  }

  private static Outcome lock(LockRider command, Work work) {
    var locked =
        work.repository(PinRepository.class)
            .tries(command.userId())
            .filter(tries -> tries.failures() >= LOCKED_AT);
    return locked.isPresent() ? accepted(locked(command.userId())) : accepted();
  }

  private static DomainEvent locked(long key) {
    return TryKey.isOperator(key)
        ? new OperatorLocked(TryKey.operatorNo(key))
        : new RiderLocked(key);
  }

  private Outcome unlock(UnlockRider command, Work work) {
    if (command.because().isBlank()) {
      return Rejection.of(FIELD_MISSING, "why");
    }
    work.repository(PinRepository.class).forgetTries(command.userId());
    waits.forget(command.userId());
    return accepted(new RiderUnlocked(command.userId(), command.because()));
  }

  private Outcome unlock(UnlockOperator command, Work work) {
    if (command.because().isBlank()) {
      return Rejection.of(FIELD_MISSING, "why");
    }
    long key = TryKey.ofOperator(command.operatorNo());
    work.repository(PinRepository.class).forgetTries(key);
    waits.forget(key);
    return accepted(new OperatorUnlocked(command.operatorNo(), command.because()));
  }

  private static Outcome issue(IssuePinCode command, Work work) {
    if (command.because().isBlank()) {
      return Rejection.of(FIELD_MISSING, "why");
    }
    var refusal = Riders.there(command.userId(), work);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var until = work.now().plus(CODE_LIFE);
    work.repository(PinRepository.class).save(new PinCode(command.userId(), command.code(), until));
    return accepted(new PinCodeIssued(command.userId(), until, command.because()));
  }

  private Outcome choose(ChoosePin command, Work work) {
    var pins = work.repository(PinRepository.class);
    var code = pins.code(command.userId()).filter(c -> c.isValidAt(work.now())).orElse(null);
    if (code == null || !code.hash().equals(command.code())) {
      return Rejection.of(PIN_CODE_OVER);
    }
    pins.delete(code);
    waits.forget(command.userId());
    return accepted(first(command.userId(), command.pin(), work));
  }
}
