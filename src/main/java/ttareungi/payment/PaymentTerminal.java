package ttareungi.payment;

/**
 * The card terminal. Its calls wait for it and so belong on no screen's thread; neither throws for
 * what a terminal may do: a line that is down is {@link Answer.Unknown}.
 */
public interface PaymentTerminal {
  /** Asks the card holder for {@code amount} won. The same request id charges once at most. */
  Answer authorise(String requestId, long amount);

  /** What became of a request; asked after a crash or an {@link Answer.Unknown}. */
  Answer inquire(String requestId);

  /**
   * Pays so many won of an approved payment back. The same request id pays once at most: after a
   * crash or an {@link Payback#UNKNOWN} it is asked again with it.
   */
  Payback refund(String requestId, String confirmId, long amount);

  /** Gives up a request that waits for a card; its {@link #authorise} then answers. */
  void abort(String requestId);

  /** Whether this only pretends: the kiosk says so on screen. */
  boolean isSimulated();

  /** What a terminal says. */
  sealed interface Answer {
    record Approved(String confirmId) implements Answer {}

    /** {@code code}: what the issuer says, as {@code 51}; empty where it was not asked. */
    record Declined(DeclineReason reason, String code) implements Answer {
      /** By the terminal itself. */
      public Declined(DeclineReason reason) {
        this(reason, "");
      }

      static Declined by(String code) {
        return new Declined(DeclineReason.of(code), code);
      }
    }

    /** Nobody knows yet whether money moved. */
    record Unknown() implements Answer {}
  }

  /** What a terminal says to a refund. */
  enum Payback {
    DONE,
    REFUSED,
    /** Nobody knows yet whether money moved. */
    UNKNOWN
  }

  /** Named on screen by {@code decline.NAME}. */
  enum DeclineReason {
    LIMIT,
    EXPIRED_CARD,
    /** The terminal answers, but not who has issued the card. */
    ISSUER_AWAY,
    /** By the issuer, for what only its code says. */
    REFUSED,
    ABORTED,
    TIMED_OUT,
    /** Nobody answered at the other end: no card was ever asked for. */
    UNREACHABLE,
    NOT_FOUND;

    static DeclineReason of(String code) {
      return switch (code) {
        case "51" -> LIMIT;
        case "54" -> EXPIRED_CARD;
        case "91" -> ISSUER_AWAY;
        default -> REFUSED;
      };
    }
  }
}
