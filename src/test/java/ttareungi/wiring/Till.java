package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.payment.Checkout;
import ttareungi.payment.PaymentTerminal;
import ttareungi.payment.SettlePurchase;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.pin.PinHash;

/** Takes money in a process of its own, until it dies: at a named moment, or when it is killed. */
final class Till {
  static final long RIDER = 10;
  static final long PRICE = 3_000;

  /** The exit code of a process that died as it should. */
  static final int DEAD = 137;

  private static final int KIOSKS = 6;

  /** The death comes somewhere within, or just before or after it. */
  private static final long A_COMMIT_NANOS = 3_000_000;

  private static final String WITHOUT_END = "WITHOUT_END";

  /** Between asking and crediting, in the order of their coming. */
  enum Moment {
    /** The purchase is written down, and the terminal not asked yet. */
    BEFORE_THE_CARD,
    /** The terminal has taken the money, or said no. */
    AFTER_THE_CARD,
    /** The answer is here, and nothing is made of it yet. */
    BEFORE_THE_CREDIT,
    /** The credit is on its way to the writer. */
    DURING_THE_CREDIT,
    /** It is on the disk, and nobody has heard. */
    AFTER_THE_CREDIT
  }

  private Till() {}

  /** The directory, and a moment with a card, or {@link #withoutEnd}. */
  public static void main(String[] args) {
    var house = TestHouse.at(Path.of(args[0]));
    if (args[1].equals(WITHOUT_END)) {
      var _ = Crowd.atOnce(KIOSKS, kiosk -> sell(house, kiosk));
    }
    var dying = new Dying(Moment.valueOf(args[1]));
    var terminal = new Played(house.house().terminal(), Card.valueOf(args[2]), dying);
    var pin = house.house().pins().hash(TestHouse.PIN.toCharArray());
    buy(house, dying.watching(house.house().desk()), terminal, RIDER, pin);
    throw new AssertionError("outlived " + args[1]);
  }

  static String[] dyingAt(Path data, Moment moment, Card card) {
    return new String[] {data.toString(), moment.name(), card.name()};
  }

  static String[] withoutEnd(Path data) {
    return new String[] {data.toString(), WITHOUT_END};
  }

  /** Every third card is declined, and the answer to every fifth is lost. */
  private static int sell(TestHouse house, int kiosk) {
    for (int i = 0; ; i++) {
      var card = i % 3 == 0 ? Card.DECLINE : i % 5 == 0 ? Card.LOSE_ANSWER : Card.APPROVE;
      var terminal = new Played(house.house().terminal(), card, new Dying(null));
      buy(house, house.house().desk(), terminal, RIDER + kiosk, null);
      System.out.println(i);
    }
  }

  /** {@code firstPin}: of somebody new, who becomes a rider by it. */
  private static void buy(
      TestHouse house,
      Desk desk,
      PaymentTerminal terminal,
      long userId,
      @Nullable PinHash firstPin) {
    var reader = house.house().reader();
    var checkout = new Checkout(desk, reader, terminal, Clock.systemUTC());
    var _ = checkout.buy(UUID.randomUUID().toString(), "test", userId, PRICE, firstPin);
  }

  /** No hook, no finally, no flush: to the files it is a kill. */
  private record Dying(@Nullable Moment moment) {
    void now(Moment reached) {
      if (reached == moment) {
        Runtime.getRuntime().halt(DEAD);
      }
    }

    Desk watching(Desk desk) {
      return new Watched(desk, this);
    }
  }

  private record Watched(Desk desk, Dying dying) implements Desk {
    @Override
    public CompletableFuture<Outcome> submit(Command command) {
      if (!(command instanceof SettlePurchase)) {
        return desk.submit(command);
      }
      dying.now(Moment.BEFORE_THE_CREDIT);
      var outcome = desk.submit(command);
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(A_COMMIT_NANOS));
      dying.now(Moment.DURING_THE_CREDIT);
      return outcome.thenApply(credited -> {
        dying.now(Moment.AFTER_THE_CREDIT);
        return credited;
      });
    }
  }

  /** The real simulator, and the card that it gets. */
  private record Played(SimulatedTerminal terminal, Card card, Dying dying)
      implements PaymentTerminal {
    @Override
    public Answer authorise(String requestId, long amount) {
      dying.now(Moment.BEFORE_THE_CARD);
      terminal.present(requestId, card);
      var answer = terminal.authorise(requestId, amount);
      dying.now(Moment.AFTER_THE_CARD);
      return answer;
    }

    @Override
    public Answer inquire(String requestId) {
      return terminal.inquire(requestId);
    }

    @Override
    public Payback refund(String requestId, String confirmId, long amount) {
      return terminal.refund(requestId, confirmId, amount);
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
