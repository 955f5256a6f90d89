package ttareungi.rider;

import static ttareungi.kernel.Reason.RIDER_BLOCKED;
import static ttareungi.kernel.Reason.RIDER_ERASED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Rejection;

/** A member, and the points that the ledger sums up to. */
@Entity
public class Rider {
  @Id private long userId;
  private long balance;
  private Instant joinedAt;
  private @Nullable Instant blockedAt;
  private @Nullable Instant erasedAt;

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

  public boolean isBlocked() {
    return blockedAt != null;
  }

  /** Whether what was personal is gone: the number is nobody's any more. */
  public boolean isErased() {
    return erasedAt != null;
  }

  /** Why this rider neither reserves nor buys; empty where nothing speaks against it. */
  public Optional<Rejection> refusal() {
    if (isErased()) {
      return Optional.of(Rejection.of(RIDER_ERASED, userId));
    }
    return isBlocked() ? Optional.of(Rejection.of(RIDER_BLOCKED)) : Optional.empty();
  }
}
