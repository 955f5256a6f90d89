package ttareungi.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that somebody has to look at, or had to. */
@Entity
public class Alert {
  @Id private long alertId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  private String subject;
  private Instant since;
  private long figure;
  private long whole;
  private String detail;
  private Instant raisedAt;
  private @Nullable Instant seenAt;
  private @Nullable String seenBy;
  private @Nullable String note;
  private @Nullable Instant endedAt;

  protected Alert() {}

  Alert(long alertId, AlertKind kind, Sign sign, Instant raisedAt) {
    this.alertId = alertId;
    this.kind = kind;
    this.subject = sign.subject();
    this.since = sign.since();
    this.figure = sign.figure();
    this.whole = sign.whole();
    this.detail = sign.detail();
    this.raisedAt = raisedAt;
  }

  public long alertId() {
    return alertId;
  }

  public AlertKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  /** As it was when it was seen first. */
  public Sign sign() {
    return new Sign(subject, since, figure, whole, detail);
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  /** Null until somebody has acknowledged it. */
  public @Nullable Instant seenAt() {
    return seenAt;
  }

  /** The actor; null until then. */
  public @Nullable String seenBy() {
    return seenBy;
  }

  public @Nullable String note() {
    return note;
  }

  /** Null while it is so. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }
}
