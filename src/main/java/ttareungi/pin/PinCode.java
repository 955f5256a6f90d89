package ttareungi.pin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A one-time code that an operator read out, with which a rider may choose a PIN. */
@Entity
public class PinCode {
  @Id private long userId;
  private String codeHash;
  private Instant validUntil;

  protected PinCode() {}

  PinCode(long userId, PinHash code, Instant validUntil) {
    this.userId = userId;
    this.codeHash = code.text();
    this.validUntil = validUntil;
  }

  public long userId() {
    return userId;
  }

  public PinHash hash() {
    return new PinHash(codeHash);
  }

  public Instant validUntil() {
    return validUntil;
  }

  boolean isValidAt(Instant at) {
    return at.isBefore(validUntil);
  }
}
