package ttareungi.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What happened within one hour. */
@Entity
public class HourSum {
  /** Hours since the epoch. */
  @Id long hour;

  long reservations;
  long cancellations;
  long sold;
  long used;
  long returned;

  protected HourSum() {}

  HourSum(long hour) {
    this.hour = hour;
  }
}
