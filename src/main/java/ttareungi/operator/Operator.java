package ttareungi.operator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.pin.PinHash;

/** Who may do what riders may not. */
@Entity
public class Operator {
  @Id private long operatorNo;
  private String name;
  private String pinHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable Instant leftAt;

  protected Operator() {}

  Operator(long operatorNo, String name, Role role, PinHash pin) {
    this.operatorNo = operatorNo;
    this.name = name;
    this.role = role;
    this.pinHash = pin.text();
  }

  public long operatorNo() {
    return operatorNo;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** Whether he is one still. */
  public boolean isThere() {
    return leftAt == null;
  }

  public PinHash hash() {
    return new PinHash(pinHash);
  }
}
