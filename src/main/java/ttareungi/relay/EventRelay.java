package ttareungi.relay;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.kernel.Fault;
import ttareungi.store.Database;
import ttareungi.store.EventLog;
import ttareungi.store.Faults;

/**
 * Brings the event log to its subscribers, one after the other on one thread. It follows the log
 * and not the process: woken by a commit of ours, and else looking whether another program
 * committed.
 */
public final class EventRelay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);

  /** How late at most another program's commit is noticed; a look costs some microseconds. */
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Busy, locked, input/output, full: they pass by themselves, or somebody makes room. */
  private static final Set<String> PASSING = Set.of("DB-5", "DB-6", "DB-10", "DB-13");

  private final EventLog log;
  private final CommitWatch watch;
  private final List<Subscription> subscriptions;
  private final Semaphore news = new Semaphore(1);
  private final Thread thread;
  private final Queue<FutureTask<?>> errands = new ConcurrentLinkedQueue<>();
  private volatile boolean open = true;
  private volatile long head;

  /** Something was committed that nobody has read yet; a look that fails must not forget it. */
  private boolean behind;

  /** The order of the subscribers is the order of delivery: the dashboard before the screen. */
  public EventRelay(Database database, List<Subscriber> subscribers) {
    this(database, subscribers, RelayMeter.NONE);
  }

  /** The same, measured. */
  public EventRelay(Database database, List<Subscriber> subscribers, RelayMeter meter) {
    log = new EventLog(database);
    watch = new CommitWatch(database.connect());
    subscriptions = subscribers.stream().map(each -> new Subscription(each, meter)).toList();
    thread = Thread.ofPlatform().daemon().name("event-relay").start(this::run);
  }

  /** Something was committed. Any thread; does not wait. */
  public void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  public List<Subscription> subscriptions() {
    return subscriptions;
  }

  /** The number of the last event that the relay knows of. */
  public long head() {
    return head;
  }

  /**
   * Runs this on the relay's thread, between deliveries: what it changes under a subscriber is his
   * alone meanwhile. Cancelled where the relay is closed before.
   */
  public Future<?> between(Runnable work) {
    var errand = new FutureTask<Boolean>(work, true);
    errands.add(errand);
    wake();
    if (!open) {
      drop();
    }
    return errand;
  }

  private void runErrands() {
    for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
      errand.run();
    }
  }

  private void drop() {
    for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
      errand.cancel(false);
    }
  }

  /** Lets a subscriber who stopped try again from his cursor. */
  public void resume(Subscription subscription) {
    subscription.resume();
    wake();
  }

  /** Lets those try again who stopped because the database was locked or the disk full. */
  public void resumePassing() {
    subscriptions.stream()
        .filter(s -> s.failure().map(Fault::code).filter(PASSING::contains).isPresent())
        .forEach(this::resume);
  }

  private void run() {
    try (watch) {
      while (open) {
        var woken = news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        runErrands();
        follow(woken);
      }
      follow(true); // what was committed before the end is not left for the next start
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      drop();
    }
  }

  private void follow(boolean woken) {
    try {
      behind |= watch.sawCommit() || woken;
      if (behind) {
        // All as far as here and none beyond: or the screen hears what the dashboard does not know.
        long last = log.head();
        head = last;
        subscriptions.forEach(subscription -> subscription.catchUp(log, last));
        behind = false;
      }
    } catch (RuntimeException failure) { // the log cannot be looked at: try again at the next look
      LOG.error("the relay cannot follow the log: {}", Faults.of(failure).code(), failure);
    }
  }

  @Override
  public void close() {
    open = false;
    wake();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
