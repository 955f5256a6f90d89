package ttareungi.rider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A member, and the points that the ledger sums up to. */
@Entity
public class Rider {
  @Id private long userId;
  private long balance;
  private Instant joinedAt;

  protected Rider() {}

  Rider(long userId, Instant joinedAt) {
    this.userId = userId;
    this.joinedAt = joinedAt;
  }

  public long userId() {
    return userId;
  }

  /** Points; never negative. */
  public long balance() {
    return balance;
  }

  public Instant joinedAt() {
    return joinedAt;
  }
}
