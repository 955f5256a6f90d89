package ttareungi.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ttareungi.event.DomainEvent;

/** Adds to the event log within one transaction: the numbers gapless, each row chained. */
public final class EventAppender {
  private final EventRepository log;
  private final List<EventRecord> pending = new ArrayList<>();
  private long seq;
  private byte[] hash;

  /** Within the transaction: another program may have written since the last one. */
  public EventAppender(WriteSession session) {
    log = session.repository(EventRepository.class);
    seq = log.head();
    hash = log.find(seq).map(EventRecord::hash).orElse(EventChain.BEGINNING);
  }

  /** The number of the last event added, or of the log's last. */
  public long seq() {
    return seq;
  }

  public void append(Instant at, String actor, DomainEvent event) {
    var type = event.getClass().getSimpleName();
    var id = UUID.randomUUID().toString();
    var row = new EventRecord(++seq, id, at, actor, type, EventJson.write(event), hash);
    hash = row.hash();
    pending.add(row);
  }

  /** Writes what was added; before the commit. */
  public void flush() {
    if (!pending.isEmpty()) {
      log.insert(pending);
      pending.clear();
    }
  }
}
