package ttareungi.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request: the events it caused ({@code firstSeq} to {@code lastSeq}, none where
 * the last is before the first), or why it was refused.
 */
@Entity
@Immutable
@Table(name = "command_log")
public class CommandRecord {
  @Id private String requestId;
  private byte[] fingerprint;
  private Instant at;
  private long firstSeq;
  private long lastSeq;
  private @Nullable String rejection;

  protected CommandRecord() {}

  CommandRecord(
      String requestId,
      byte[] fingerprint,
      Instant at,
      long firstSeq,
      long lastSeq,
      @Nullable String rejection) {
    this.requestId = requestId;
    this.fingerprint = fingerprint;
    this.at = at;
    this.firstSeq = firstSeq;
    this.lastSeq = lastSeq;
    this.rejection = rejection;
  }

  String requestId() {
    return requestId;
  }

  byte[] fingerprint() {
    return fingerprint;
  }

  Instant at() {
    return at;
  }

  long firstSeq() {
    return firstSeq;
  }

  long lastSeq() {
    return lastSeq;
  }

  @Nullable String rejection() {
    return rejection;
  }
}
