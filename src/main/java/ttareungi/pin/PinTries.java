package ttareungi.pin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How often a wrong PIN was tried for a member number, whether there is such a member or not. */
@Entity
public class PinTries {
  @Id private long userId;
  private int failures;
  private Instant failedAt;

  protected PinTries() {}

  PinTries(long userId, int failures, Instant failedAt) {
    this.userId = userId;
    this.failures = failures;
    this.failedAt = failedAt;
  }

  public long userId() {
    return userId;
  }

  /** Since the last right one; at {@link PinRules#LOCKED_AT} only an operator helps. */
  public int failures() {
    return failures;
  }

  /** When the last of them began. */
  public Instant failedAt() {
    return failedAt;
  }
}
