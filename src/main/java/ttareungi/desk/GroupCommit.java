package ttareungi.desk;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.DomainEvent;
import ttareungi.kernel.Command;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.store.CommandLog;
import ttareungi.store.EventAppender;
import ttareungi.store.Faults;
import ttareungi.store.WriteSession;
import ttareungi.store.WriteSession.TransactionLost;

/** Decides what has been waiting in one transaction, each command behind its own savepoint. */
final class GroupCommit {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

  private final WriteSession session;
  private final Decisions decisions;
  private final Clock clock;

  GroupCommit(WriteSession session, Decisions decisions, Clock clock) {
    this.session = session;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Every submission has its outcome or its fault when this returns, and outcomes are durable. */
  void run(List<Submission> group) {
    try {
      session.transaction(() -> {
        decideAll(group);
        return group;
      });
    } catch (RuntimeException failure) { // nothing was committed: the whole group failed
      var fault = Faults.of(failure);
      LOG.error("a group of {} commands failed: {}", group.size(), fault.code(), failure);
      group.forEach(submission -> submission.failed(fault));
    }
  }

  private void decideAll(List<Submission> group) {
    var events = new EventAppender(session);
    var requestIds = group.stream().map(s -> s.command().requestId()).distinct().toList();
    var commands = new CommandLog(session, requestIds);
    for (var submission : group) {
      commands
          .earlier(submission.command())
          .ifPresentOrElse(submission::decided, () -> decide(submission, events, commands));
    }
    events.flush();
    commands.flush();
  }

  private void decide(Submission submission, EventAppender events, CommandLog commands) {
    var command = submission.command();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var outcome = outcome(submission, now);
    if (outcome != null && isOfItsTime(outcome)) {
      submission.decided(outcome);
    } else if (outcome != null) {
      commands.remember(command, outcome, now, events.seq());
      if (outcome instanceof Outcome.Accepted accepted) {
        append(accepted.events(), command, now, events);
      }
      submission.decided(outcome);
    }
  }

  /** Not remembered: the same request is asked again when the clock is right. */
  private static boolean isOfItsTime(Outcome outcome) {
    return outcome instanceof Rejection refused && refused.reason() == Reason.CLOCK_BEHIND;
  }

  /** Null where the command failed by itself; the others of the group go on. */
  private @Nullable Outcome outcome(Submission submission, Instant now) {
    try {
      return session.tentatively(
          () -> requireNonNull(decisions.decide(submission.command(), new Deciding(now))),
          decided -> decided instanceof Outcome.Accepted);
    } catch (TransactionLost lost) { // with it went all that the group did before
      throw lost;
    } catch (RuntimeException failure) {
      var refusal = Faults.refusal(failure);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      var fault = Faults.of(failure);
      LOG.error("{} failed: {}", submission.command(), fault.code(), failure);
      submission.failed(fault);
      return null;
    }
  }

  private static void append(
      List<DomainEvent> happened, Command command, Instant now, EventAppender events) {
    for (var event : happened) {
      events.append(now, command.actor(), event);
    }
  }

  private final class Deciding implements Work {
    private final Instant now;

    Deciding(Instant now) {
      this.now = now;
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public <R> R repository(Class<R> type) {
      return session.repository(type);
    }
  }
}
