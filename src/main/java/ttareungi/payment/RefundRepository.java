package ttareungi.payment;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** The refunds. One that is done stays done. */
@Repository
public interface RefundRepository {
  @Insert
  void insert(Refund refund);

  @Find
  Optional<Refund> find(String refundId);

  /** The one that counts: pending or done. */
  @Query("from Refund where confirmId = :confirmId and status <> REFUSED")
  Optional<Refund> of(String confirmId);

  @Query(
      "update Refund set status = :status, endedAt = :at"
          + " where refundId = :refundId and status = PENDING")
  int ended(String refundId, RefundStatus status, Instant at);

  /** The money moved, although it was settled as not paid. */
  @Query(
      "update Refund set status = DONE, endedAt = :at"
          + " where refundId = :refundId and status = REFUSED")
  int paid(String refundId, Instant at);

  /** Those that were opened before then, and nobody knows yet. */
  default List<Refund> forgotten(Instant before) {
    return forgotten(before.toEpochMilli());
  }

  @SQL("select * from refund where status = 'PENDING' and opened_at <= :before order by opened_at")
  List<Refund> forgotten(long before);

  @Query("select count(*) from Refund where userId = :userId and status = PENDING")
  long pendingOf(long userId);

  /** Opened before then, and nobody knows yet. */
  @Query("select count(*) from Refund where status = PENDING and openedAt < :before")
  long pendingBefore(Instant before);
}
