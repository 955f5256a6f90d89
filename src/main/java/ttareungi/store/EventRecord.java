package ttareungi.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One row of the event log. */
@Entity
@Immutable
@Table(name = "event_log")
public class EventRecord {
  @Id private long seq;
  private String eventId;
  private Instant at;
  private String actor;
  private String type;
  private String payload;
  private byte[] hash;

  protected EventRecord() {}

  EventRecord(
      long seq,
      String eventId,
      Instant at,
      String actor,
      String type,
      String payload,
      byte[] before) {
    this.seq = seq;
    this.eventId = eventId;
    this.at = at;
    this.actor = actor;
    this.type = type;
    this.payload = payload;
    this.hash = EventChain.hash(before, this);
  }

  long seq() {
    return seq;
  }

  String eventId() {
    return eventId;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String type() {
    return type;
  }

  String payload() {
    return payload;
  }

  byte[] hash() {
    return hash;
  }
}
