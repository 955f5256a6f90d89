package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.payment.EndRefund;
import ttareungi.payment.OpenRefund;
import ttareungi.payment.PaymentTerminal;
import ttareungi.payment.RefundCounter;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.payment.SimulatedTerminal.Rule;

/** Pays back in a process of its own, until it dies: at a named moment, or when it is killed. */
final class Refunding {
  static final long PRICE = 3_000;

  /** The exit code of a process that died as it should. */
  static final int DEAD = 137;

  /** The death comes somewhere within, or just before or after it. */
  private static final long A_COMMIT_NANOS = 3_000_000;

  private static final String WITHOUT_END = "WITHOUT_END";

  /** In the order of their coming. */
  enum Moment {
    /** The points are on their way to be taken. */
    DURING_THE_OPENING,
    /** They are taken, and the terminal not asked yet. */
    BEFORE_THE_TERMINAL,
    /** The terminal has paid, or said no. */
    AFTER_THE_TERMINAL,
    /** The end is on its way to the writer. */
    DURING_THE_END,
    /** It is on the disk, and nobody has heard. */
    AFTER_THE_END
  }

  private Refunding() {}

  /** The directory, and a moment with a rule of the terminal, or {@link #withoutEnd}. */
  public static void main(String[] args) {
    var house = TestHouse.at(Path.of(args[0]));
    if (args[1].equals(WITHOUT_END)) {
      refundAll(house);
    }
    var dying = new Dying(Moment.valueOf(args[1]));
    house.house().terminal().setRule(Rule.valueOf(args[2]));
    refund(house, dying, "r1", "S1");
    throw new AssertionError("outlived " + args[1]);
  }

  static String[] dyingAt(Path data, Moment moment, Rule rule) {
    return new String[] {data.toString(), moment.name(), rule.name()};
  }

  static String[] withoutEnd(Path data) {
    return new String[] {data.toString(), WITHOUT_END};
  }

  /** The terminal refuses every third, and its answer to every fifth is lost. */
  private static void refundAll(TestHouse house) {
    var dying = new Dying(null);
    for (int i = 0; ; i++) {
      var confirmId = "K" + ProcessHandle.current().pid() + "-" + i;
      house.does(TestHouse.buying(confirmId, 10 + i, PRICE));
      house
          .house()
          .terminal()
          .setRule(i % 3 == 0 ? Rule.DECLINE : i % 5 == 0 ? Rule.UNKNOWN : Rule.APPROVE);
      refund(house, dying, "r-" + confirmId, confirmId);
      System.out.println(i);
    }
  }

  private static void refund(TestHouse house, Dying dying, String refundId, String confirmId) {
    var counter =
        new RefundCounter(
            new Watched(house.house().desk(), dying),
            house.house().reader(),
            new Played(house.house().terminal(), dying),
            Clock.systemUTC(),
            Duration.ZERO);
    var why = Why.of(Cause.RIDER_ASKED);
    var _ = counter.refund(refundId, Actors.operator("test"), confirmId, PRICE, why);
  }

  /** No hook, no finally, no flush: to the files it is a kill. */
  private record Dying(@Nullable Moment moment) {
    void now(Moment reached) {
      if (reached == moment) {
        Runtime.getRuntime().halt(DEAD);
      }
    }

    void somewhereWithin(Moment reached) {
      if (reached == moment) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(A_COMMIT_NANOS));
        now(reached);
      }
    }
  }

  private record Watched(Desk desk, Dying dying) implements Desk {
    @Override
    public CompletableFuture<Outcome> submit(Command command) {
      var outcome = desk.submit(command);
      if (command instanceof OpenRefund) {
        dying.somewhereWithin(Moment.DURING_THE_OPENING);
      }
      if (command instanceof EndRefund) {
        dying.somewhereWithin(Moment.DURING_THE_END);
        return outcome.thenApply(ended -> {
          dying.now(Moment.AFTER_THE_END);
          return ended;
        });
      }
      return outcome;
    }
  }

  /** The real simulator. */
  private record Played(SimulatedTerminal terminal, Dying dying) implements PaymentTerminal {
    @Override
    public Payback refund(String requestId, String confirmId, long amount) {
      dying.now(Moment.BEFORE_THE_TERMINAL);
      var said = terminal.refund(requestId, confirmId, amount);
      dying.now(Moment.AFTER_THE_TERMINAL);
      return said;
    }

    @Override
    public Answer authorise(String requestId, long amount) {
      return terminal.authorise(requestId, amount);
    }

    @Override
    public Answer inquire(String requestId) {
      return terminal.inquire(requestId);
    }

    @Override
    public void abort(String requestId) {
      terminal.abort(requestId);
    }

    @Override
    public boolean isSimulated() {
      return true;
    }
  }
}
