package ttareungi.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.store.WriteSession;

/**
 * Takes commands from any thread and carries them out on one: whatever waits goes into one
 * transaction, so that many pay for one sync of the disk.
 */
public final class CommandDesk implements Desk, AutoCloseable {
  private static final int MOST_WAITING = 10_000;
  private static final int MOST_AT_ONCE = 64;
  private static final Duration AWAKE = Duration.ofNanos(50_000);

  private final BlockingQueue<Submission> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final WriteSession session;
  private final GroupCommit commit;
  private final Runnable committed;
  private final DeskMeter meter;
  private final Thread writer;
  private final ExecutorService answers =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("desk-answers").factory());
  private volatile boolean open = true;

  /** {@code committed}: told after each commit, on the writer's thread; must not wait. */
  public CommandDesk(WriteSession session, Decisions decisions, Clock clock, Runnable committed) {
    this(session, decisions, clock, committed, DeskMeter.NONE);
  }

  /** The same, measured. */
  public CommandDesk(
      WriteSession session, Decisions decisions, Clock clock, Runnable committed, DeskMeter meter) {
    this.session = session;
    this.commit = new GroupCommit(session, decisions, clock);
    this.committed = committed;
    this.meter = meter;
    writer = Thread.ofPlatform().name("desk-writer").start(this::write);
  }

  @Override
  public CompletableFuture<Outcome> submit(Command command) {
    var submission = new Submission(command);
    var missing = missing(command);
    if (missing.isPresent()) { // it could not be remembered, and would take its group with it
      submission.decided(Rejection.of(Reason.FIELD_MISSING, missing.get()));
      submission.reply();
    } else if (!open || !waiting.offer(submission)) {
      submission.refuse(open ? "too much is waiting" : "the desk is shut");
    } else if (!open && waiting.remove(submission)) { // shut in between
      submission.refuse("the desk is shut");
    }
    return submission.answer();
  }

  private static Optional<String> missing(Command command) {
    if (!isReadable(command.requestId())) {
      return Optional.of("requestId");
    }
    return isReadable(command.actor()) ? Optional.empty() : Optional.of("actor");
  }

  /** The same to us as to the database: no end of text within it, and no half of a character. */
  private static boolean isReadable(@Nullable String text) {
    return text != null
        && !text.isBlank()
        && text.indexOf('\0') < 0
        && UTF_8.newEncoder().canEncode(text);
  }

  private void write() {
    var group = new ArrayList<Submission>();
    try (session) {
      while (next(group)) {
        commit(group);
        committed.run();
        var done = List.copyOf(group);
        answers.execute(() -> done.forEach(Submission::reply));
        group.clear();
      }
    } finally { // after an Error nobody is left waiting
      open = false;
      waiting.drainTo(group);
      group.forEach(submission -> submission.refuse("the desk's writer ended"));
    }
  }

  private void commit(List<Submission> group) {
    long began = System.nanoTime();
    commit.run(group);
    meter.committed(group.size(), System.nanoTime() - began);
  }

  /** Waits for the next group; false when the desk is shut and nothing waits any more. */
  private boolean next(List<Submission> group) {
    try {
      if (open) {
        group.add(first());
      }
    } catch (InterruptedException _) { // close(): what waits is still carried out
      open = false;
    }
    waiting.drainTo(group, MOST_AT_ONCE - group.size());
    return !group.isEmpty();
  }

  /** Who was just answered is about to ask again: looks a moment before it goes to sleep. */
  private Submission first() throws InterruptedException {
    long asleep = System.nanoTime() + AWAKE.toNanos();
    while (System.nanoTime() < asleep) {
      var early = waiting.poll();
      if (early != null) {
        return early;
      }
      Thread.onSpinWait();
    }
    return waiting.take();
  }

  /** Takes no more, carries out what waits, and returns when it is done. */
  @Override
  public void close() {
    open = false;
    writer.interrupt();
    join();
    answers.close();
  }

  private void join() {
    try {
      writer.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
