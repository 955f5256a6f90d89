package ttareungi.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A payment that a terminal approved. */
@Entity
@Immutable
public class Approval {
  @Id private String confirmId;
  private long userId;
  private long price;
  private Instant approvedAt;

  protected Approval() {}

  Approval(String confirmId, long userId, long price, Instant approvedAt) {
    this.confirmId = confirmId;
    this.userId = userId;
    this.price = price;
    this.approvedAt = approvedAt;
  }

  public String confirmId() {
    return confirmId;
  }

  public long userId() {
    return userId;
  }

  /** Won. */
  public long price() {
    return price;
  }

  public Instant approvedAt() {
    return approvedAt;
  }
}
