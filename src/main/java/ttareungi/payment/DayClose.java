package ttareungi.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The points of a day that is settled, for ever. */
@Entity
@Immutable
public class DayClose {
  @Id private long closeNo;
  private LocalDate day;
  private Instant beginsAt;
  private Instant endsAt;
  private long sold;
  private long refunded;
  private long used;
  private long returned;
  private long adjusted;
  private Instant closedAt;
  private String closedBy;

  protected DayClose() {}

  DayClose(long closeNo, Day day, DaySums sums, Instant closedAt, String closedBy) {
    this.closeNo = closeNo;
    this.day = day.date();
    this.beginsAt = day.beginsAt();
    this.endsAt = day.endsAt();
    this.sold = sums.sold();
    this.refunded = sums.refunded();
    this.used = sums.used();
    this.returned = sums.returned();
    this.adjusted = sums.adjusted();
    this.closedAt = closedAt;
    this.closedBy = closedBy;
  }

  /** Without gaps, from 1. */
  public long closeNo() {
    return closeNo;
  }

  public LocalDate day() {
    return day;
  }

  public Instant beginsAt() {
    return beginsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public DaySums sums() {
    return new DaySums(sold, refunded, used, returned, adjusted);
  }

  public Instant closedAt() {
    return closedAt;
  }

  public String closedBy() {
    return closedBy;
  }

  /** Of one number there is one, and it never changes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DayClose close && close.closeNo == closeNo;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(closeNo);
  }
}
