package ttareungi.relay;

import java.time.Duration;
import java.util.List;
import java.util.Set;
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
  private volatile boolean open = true;

  /** Something was committed that nobody has read yet; a look that fails must not forget it. */
  private boolean behind;

  /** The order of the subscribers is the order of delivery: the dashboard before the screen. */
  public EventRelay(Database database, List<Subscriber> subscribers) {
    log = new EventLog(database);
    watch = new CommitWatch(database.connect());
    subscriptions = subscribers.stream().map(Subscription::new).toList();
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
        follow(woken);
      }
      follow(true); // what was committed before the end is not left for the next start
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(boolean woken) {
    try {
      behind |= watch.sawCommit() || woken;
      if (behind) {
        // All as far as here and none beyond: or the screen hears what the dashboard does not know.
        long head = log.head();
        subscriptions.forEach(subscription -> subscription.catchUp(log, head));
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
