package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.Why;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.store.Guests;
import ttareungi.store.backup.BackupRefused;
import ttareungi.upkeep.OrderRestore;

/** Closes a house, restores a backup under it, and opens it again, whatever comes. */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  /** How far it is. */
  enum Step {
    CLOSING,
    RESTORING,
    OPENING
  }

  /**
   * What is wanted, by whom and why.
   *
   * @param by for people, who may not know the number
   * @param demo whether it takes the demo back, which never takes riders along
   */
  record Order(Path backup, Why why, String actor, String by, boolean demo) {
    Order(Path backup, Why why, String actor, String by) {
      this(backup, why, actor, by, false);
    }

    String name() {
      return String.valueOf(backup.getFileName());
    }
  }

  /** The desk does not let this operator do it. */
  static final class Forbidden extends RuntimeException {
    private final transient Rejection why;

    Forbidden(Rejection why) {
      super(why.toString());
      this.why = why;
    }

    Rejection why() {
      return why;
    }
  }

  /** Somebody has joined or paid since the demo, or it is not there. */
  static final class RidersCame extends RuntimeException {}

  /**
   * How it ended: with a house in any case.
   *
   * @param order what was wanted
   * @param replaced where the replaced database is
   * @param failure why the old one is still in place
   */
  record Ended(
      House house, Order order, Optional<Path> replaced, Optional<RuntimeException> failure) {}

  private Exchange() {}

  /** Waits for the disk. Throws where no house could be opened afterwards. */
  static Ended restore(House house, Order order, Consumer<Step> told) {
    var refused = refusal(house, order);
    if (refused.isPresent()) { // nothing is closed in vain
      return new Ended(house, order, Optional.empty(), refused);
    }
    return exchange(house, order, told);
  }

  /** The same, of what was asked for and not refused. */
  static Ended exchange(House house, Order order, Consumer<Step> told) {
    told.accept(Step.CLOSING);
    house.close();
    told.accept(Step.RESTORING);
    return exchanged(house, order, told);
  }

  /** Noted in the data that go: whoever looks at them later knows why they end there. */
  static Optional<RuntimeException> refusal(House house, Order order) {
    if (!Guests.others(house.data()).isEmpty()) {
      var root = house.data().root().toString();
      return Optional.of(new BackupRefused(BackupRefused.Why.RESTORE_OPEN, root));
    }
    if (order.demo() && !house.demo().removal().map(all -> !all.isRefused()).orElse(false)) {
      return Optional.of(new RidersCame());
    }
    var command = new OrderRestore(RequestId.next(), order.actor(), order.name(), order.why());
    return house.desk().submit(command).join() instanceof Rejection why
        ? Optional.of(new Forbidden(why))
        : Optional.empty();
  }

  private static Ended exchanged(House house, Order order, Consumer<Step> told) {
    var clock = house.clock();
    Optional<Path> replaced;
    try {
      replaced =
          SafeKeeping.restore(
              house.data(),
              order.backup(),
              trail(house, order),
              clock,
              () -> recheck(house, order));
      LOG.info("restored {}; the replaced database is {}", order.backup(), replaced);
    } catch (RuntimeException failure) {
      LOG.error("{} was not restored", order.backup(), failure);
      return new Ended(opened(house, clock, told), order, Optional.empty(), Optional.of(failure));
    }
    return new Ended(opened(house, clock, told), order, replaced, Optional.empty());
  }

  private static Fitting.Trail trail(House house, Order order) {
    return new Fitting.Trail(order.by(), order.why(), house.config().zone(), house.clock());
  }

  /** Somebody may have come since it was asked for; nobody can come any more now. */
  private static void recheck(House house, Order order) {
    if (order.demo()) {
      HouseDemo.requireNobodyCame(house.data(), house.clock().instant());
    }
  }

  private static House opened(House before, Clock clock, Consumer<Step> told) {
    told.accept(Step.OPENING);
    return House.open(before.data(), clock);
  }
}
