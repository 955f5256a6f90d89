package ttareungi.pin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A rider's PIN, as a hash. */
@Entity
public class RiderPin {
  @Id private long userId;
  private String pinHash;
  private Instant chosenAt;

  protected RiderPin() {}

  RiderPin(long userId, PinHash pin, Instant chosenAt) {
    this.userId = userId;
    this.pinHash = pin.text();
    this.chosenAt = chosenAt;
  }

  public long userId() {
    return userId;
  }

  public PinHash hash() {
    return new PinHash(pinHash);
  }

  public Instant chosenAt() {
    return chosenAt;
  }
}
