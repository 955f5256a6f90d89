package ttareungi.pin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;

/**
 * Where a rider shows a PIN. A try is counted, and the count durable, before the PIN is looked at:
 * who pulls the plug in between has used it up. Waits for the disk and for Argon2: not on the FX
 * thread. Callers clear the digits.
 */
public final class PinDoor {
  private final Desk desk;
  private final Reader reader;
  private final PinHasher hasher;
  private final Clock clock;

  public PinDoor(Desk desk, Reader reader, PinHasher hasher, Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.hasher = hasher;
    this.clock = clock;
  }

  /** What became of a try. */
  public sealed interface Entry {
    /** {@code shown}: the hash that the digits fitted. */
    record Opened(PinHash shown) implements Entry {}

    /** Wrong, or no such rider, or no PIN yet. {@code left}: tries before there is a wait. */
    record Wrong(int left) implements Entry {}

    /** Not even looked at: {@code PIN_WAIT}, {@code PIN_LOCKED}, {@code PIN_OUTDATED}. */
    record Shut(Rejection rejection) implements Entry {}
  }

  public Entry enter(String actor, long userId, char[] pin) {
    return attempt(actor, userId, pin, pins -> pins.pin(userId).map(RiderPin::hash));
  }

  /** The same with the one-time code of an operator; it counts as a try of the PIN. */
  public Entry enterCode(String actor, long userId, char[] code) {
    var now = clock.instant();
    return attempt(
        actor,
        userId,
        code,
        pins -> pins.code(userId).filter(kept -> kept.isValidAt(now)).map(PinCode::hash));
  }

  /** An operator's, by the same rules. {@code hash}: what is kept of it; empty of a stranger. */
  public Entry enterOperator(
      String actor, long operatorNo, char[] pin, Supplier<Optional<PinHash>> hash) {
    return attempt(actor, TryKey.ofOperator(operatorNo), pin, pins -> hash.get());
  }

  /** The hash of a PIN that a rider chose. */
  public PinHash hash(char[] pin) {
    return hasher.hash(pin);
  }

  @FunctionalInterface
  private interface Kept {
    Optional<PinHash> in(PinRepository pins);
  }

  private Entry attempt(String actor, long userId, char[] digits, Kept kept) {
    hasher.load(); // a machine that cannot look has not been shown a wrong one
    var count = new CountPinTry(RequestId.next(), actor, userId);
    if (desk.submit(count).join() instanceof Rejection shut) {
      return new Entry.Shut(shut);
    }
    var hash = reader.read(PinRepository.class, kept::in);
    if (hash.filter(known -> !hasher.isOurs(known)).isPresent()) {
      desk.submit(new ForgetPinTries(RequestId.next(), actor, userId)).join(); // nobody's failure
      return new Entry.Shut(Rejection.of(Reason.PIN_OUTDATED));
    }
    var right = hash.filter(fits(digits)).isPresent();
    if (hash.isEmpty()) {
      hasher.pretend(digits);
    }
    return right ? opened(actor, userId, hash.orElseThrow()) : wrong(actor, userId);
  }

  private Predicate<PinHash> fits(char[] digits) {
    return hash -> hasher.matches(digits, hash);
  }

  private Entry opened(String actor, long userId, PinHash shown) {
    var forget = new ForgetPinTries(RequestId.next(), actor, userId);
    return desk.submit(forget).join() instanceof Outcome.Accepted
        ? new Entry.Opened(shown)
        : new Entry.Wrong(0);
  }

  private Entry wrong(String actor, long userId) {
    int failures =
        reader.read(
            PinRepository.class, pins -> pins.tries(userId).map(PinTries::failures).orElse(0));
    if (failures >= PinRules.LOCKED_AT) {
      desk.submit(new LockRider(RequestId.next(), actor, userId)).join();
    }
    return new Entry.Wrong(Math.max(0, PinRules.FREE_TRIES - failures));
  }
}
