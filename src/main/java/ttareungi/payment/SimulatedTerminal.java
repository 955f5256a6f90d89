package ttareungi.payment;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A card terminal that only pretends, and is told what to answer while it waits for a card. Like a
 * real one it keeps its own memory, a file a request, and remembers through a crash of ours.
 */
public final class SimulatedTerminal implements PaymentTerminal {
  /** What a person, or a test, has the next card do. */
  public enum Card {
    APPROVE,
    DECLINE,
    /** The money moves, and the line goes down before the answer comes. */
    LOSE_ANSWER,
    /** No card comes, and the terminal gives up. */
    NEVER_COMES,
    /** The terminal itself does not answer. */
    TERMINAL_GONE
  }

  /** What it does by itself, and after how long. Its words on screen are {@code terminal.NAME}. */
  public enum Rule {
    /** It waits to be told. */
    ASK(null, 0),
    APPROVE(Card.APPROVE, 1),
    DECLINE(Card.DECLINE, 1),
    TIME_OUT(Card.NEVER_COMES, 3),
    UNKNOWN(Card.LOSE_ANSWER, 1),
    SLOW(Card.APPROVE, 8),
    GONE(Card.TERMINAL_GONE, 1);

    private final @Nullable Card card;
    private final int seconds;

    Rule(@Nullable Card card, int seconds) {
      this.card = card;
      this.seconds = seconds;
    }
  }

  private static final String APPROVED = "APPROVED ";

  private final Path memory;
  private final RefundMemory refunds;
  private final Duration patience;
  private final Map<String, CompletableFuture<Card>> waiting = new ConcurrentHashMap<>();

  /** Who waits for an answer now; a card that is shown too late waits for nobody. */
  private final Multiset<String> asked = ConcurrentHashMultiset.create();

  private volatile Rule rule = Rule.ASK;
  private volatile String declineCode = "51";

  /** {@code patience}: how long it waits for a card. */
  public SimulatedTerminal(Path memory, Duration patience) {
    this.memory = memory;
    refunds = new RefundMemory(memory.resolve("refunds"));
    this.patience = patience;
  }

  public Rule rule() {
    return rule;
  }

  /** For the cards to come, until it is set again or the program ends. Any thread. */
  public void setRule(Rule rule) {
    this.rule = rule;
  }

  /** What the issuer of a card that is declined says. */
  public void setDeclineCode(String code) {
    declineCode = code;
  }

  @Override
  public Answer authorise(String requestId, long amount) {
    asked.add(requestId);
    var card = waiting.computeIfAbsent(requestId, _ -> new CompletableFuture<>());
    var now = rule;
    if (now.card != null) {
      card.completeOnTimeout(now.card, now.seconds, TimeUnit.SECONDS);
    }
    try {
      var before = recall(requestId); // only now: who waited before us has written it by then
      return before instanceof Answer.Approved
          ? before
          : use(requestId, card.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return new Answer.Declined(DeclineReason.TIMED_OUT);
    } catch (ExecutionException _) {
      return new Answer.Declined(DeclineReason.ABORTED);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.Unknown();
    } finally {
      waiting.remove(requestId, card);
      asked.remove(requestId);
    }
  }

  private Answer use(String requestId, Card card) {
    return switch (card) {
      case APPROVE -> approve(requestId);
      case NEVER_COMES -> new Answer.Declined(DeclineReason.TIMED_OUT);
      case TERMINAL_GONE -> new Answer.Declined(DeclineReason.UNREACHABLE);
      case DECLINE -> Answer.Declined.by(declineCode);
      case LOSE_ANSWER -> {
        approve(requestId);
        yield new Answer.Unknown();
      }
    };
  }

  /** Presents a card to the request that waits for one, or that will. Any thread. */
  public void present(String requestId, Card card) {
    waiting.computeIfAbsent(requestId, _ -> new CompletableFuture<>()).complete(card);
  }

  @Override
  public void abort(String requestId) {
    var card = waiting.get(requestId);
    if (card != null) {
      card.completeExceptionally(new IllegalStateException("given up"));
    }
  }

  @Override
  public Answer inquire(String requestId) {
    return asked.contains(requestId) ? new Answer.Unknown() : recall(requestId);
  }

  /** By the rule of the cards; it waits for nobody. */
  @Override
  public synchronized Payback refund(String requestId, String confirmId, long amount) {
    return switch (rule) {
      case GONE, TIME_OUT -> Payback.UNKNOWN;
      case DECLINE -> refunds.recall(requestId, confirmId);
      case UNKNOWN -> {
        refunds.pay(requestId, confirmId, amount);
        yield Payback.UNKNOWN;
      }
      case ASK, APPROVE, SLOW -> refunds.pay(requestId, confirmId, amount);
    };
  }

  /** So many won it has paid back of a payment, as it remembers it itself. */
  public long refunded(String confirmId) {
    return refunds.of(confirmId);
  }

  @Override
  public boolean isSimulated() {
    return true;
  }

  /** Charges once for a request, however many wait for its card. */
  private synchronized Answer approve(String requestId) {
    return recall(requestId) instanceof Answer.Approved before ? before : charge(requestId);
  }

  private Answer charge(String requestId) {
    var confirmId = "S" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
    var answer = new Answer.Approved(confirmId.toUpperCase(Locale.ROOT));
    try {
      Files.createDirectories(memory);
      var draft = Files.createTempFile(memory, "answer", ".tmp");
      Files.writeString(draft, APPROVED + answer.confirmId());
      Files.move(draft, file(requestId), StandardCopyOption.ATOMIC_MOVE);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated terminal cannot remember " + requestId, e);
    }
  }

  private Answer recall(String requestId) {
    try {
      var said = Files.exists(file(requestId)) ? Files.readString(file(requestId)) : "";
      return said.startsWith(APPROVED)
          ? new Answer.Approved(said.substring(APPROVED.length()).strip())
          : new Answer.Declined(DeclineReason.NOT_FOUND);
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated terminal cannot recall " + requestId, e);
    }
  }

  private Path file(String requestId) {
    return memory.resolve(requestId.replaceAll("[^A-Za-z0-9-]", "_"));
  }
}
