package ttareungi.dashboard;

import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Fault;
import ttareungi.relay.Subscriber;
import ttareungi.store.EventLog;
import ttareungi.store.WriteSession;

/**
 * Keeps the dashboard's file in step with the log: the cursor moves in the transaction of the rows,
 * so that a crash repeats nothing and forgets nothing. Several programs may do so on one file: who
 * comes second finds the cursor moved.
 */
public final class DashboardProjector implements Subscriber, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DashboardProjector.class);
  private static final int MOST_AT_ONCE = 1_000;

  private final WriteSession session;
  private final ProjectionRepository rows;
  private volatile long cursor;

  public DashboardProjector(WriteSession session) {
    this.session = session;
    rows = session.repository(ProjectionRepository.class);
    cursor = session.transaction(rows::cursor);
  }

  @Override
  public String name() {
    return "dashboard";
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public void deliver(List<LoggedEvent> events) {
    cursor =
        session.transaction(() -> {
          long done = rows.cursor();
          requireNoGap(done, events.getFirst().seq());
          project(events.stream().filter(event -> event.seq() > done).toList());
          long now = Math.max(done, events.getLast().seq());
          rows.moveTo(now);
          return now;
        });
  }

  /** The file may have been put in the place of another while we ran. */
  private void requireNoGap(long done, long first) {
    if (first > done + 1) {
      cursor = done;
      throw new IllegalStateException(
          "the dashboard ends at event " + done + " and is told of " + first);
    }
  }

  /**
   * Forgets all and reads the whole log again, in one transaction; readers see the old till then.
   */
  public void rebuild(EventLog log) {
    rebuild(log, Long.MAX_VALUE);
  }

  /** The same; told the number of each event it comes to, now and then. */
  public void rebuild(EventLog log, LongConsumer reached) {
    rebuild(log, Long.MAX_VALUE, reached);
  }

  /**
   * A dashboard that knows more than the log has seen another one: an older one was restored.
   *
   * @throws Fault {@code DATA-1} where the log knows nothing: the data were lost
   */
  public void rebuildIfAhead(EventLog log) {
    if (cursor > 0 && log.head() == 0) {
      throw new Fault(
          "DATA-1",
          new IllegalStateException("the dashboard knows " + cursor + " events, the log none"));
    }
    if (cursor > log.head()) {
      LOG.warn("the dashboard is at event {}, the log ends at {}: made anew", cursor, log.head());
      rebuild(log);
    }
  }

  /** The same, up to the event with this number. */
  public void rebuild(EventLog log, long last) {
    rebuild(log, last, event -> {});
  }

  private void rebuild(EventLog log, long last, LongConsumer reached) {
    cursor =
        session.transaction(() -> {
          rows.forgetStations();
          rows.forgetBikes();
          rows.forgetBoard();
          rows.forgetHours();
          long end = replay(log, last, reached);
          rows.moveTo(end);
          return end;
        });
  }

  private long replay(EventLog log, long last, LongConsumer reached) {
    long end = 0;
    while (true) {
      long done = end;
      var events =
          log.after(done, MOST_AT_ONCE).stream().filter(event -> event.seq() <= last).toList();
      if (events.isEmpty()) {
        return end;
      }
      project(events);
      end = events.getLast().seq();
      reached.accept(end);
    }
  }

  private void project(List<LoggedEvent> events) {
    var projection = new Projection(rows);
    events.forEach(projection::apply);
    projection.flush();
  }

  @Override
  public void close() {
    session.close();
  }
}
