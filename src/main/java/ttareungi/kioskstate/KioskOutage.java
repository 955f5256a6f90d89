package ttareungi.kioskstate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A kiosk that is out of service: there is no row of one that works. */
@Entity
public class KioskOutage {
  @Id private long stationId;
  private long operatorNo;
  private Instant since;

  protected KioskOutage() {}

  KioskOutage(long stationId, long operatorNo, Instant since) {
    this.stationId = stationId;
    this.operatorNo = operatorNo;
    this.since = since;
  }

  public long stationId() {
    return stationId;
  }

  public long operatorNo() {
    return operatorNo;
  }

  public Instant since() {
    return since;
  }
}
