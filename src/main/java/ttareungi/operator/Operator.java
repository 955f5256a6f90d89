package ttareungi.operator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import ttareungi.pin.PinHash;

/** Who may do what riders may not. */
@Entity
public class Operator {
  @Id private long operatorNo;
  private String name;
  private String pinHash;

  protected Operator() {}

  Operator(long operatorNo, String name, PinHash pin) {
    this.operatorNo = operatorNo;
    this.name = name;
    this.pinHash = pin.text();
  }

  public long operatorNo() {
    return operatorNo;
  }

  public String name() {
    return name;
  }

  public PinHash hash() {
    return new PinHash(pinHash);
  }
}
