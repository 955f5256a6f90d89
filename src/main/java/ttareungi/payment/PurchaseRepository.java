package ttareungi.payment;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.PaymentTerminal.DeclineReason;

/** The purchases. A credited one stays credited. */
@Repository
public interface PurchaseRepository {
  /** For {@link PaymentQuery}, whose terms are put together as it is asked. */
  StatelessSession session();

  @Insert
  void insert(Purchase purchase);

  @Find
  Optional<Purchase> find(String purchaseId);

  @Query(
      "update Purchase set status = CREDITED, confirmId = :confirmId, firstPin = null,"
          + " decline = null, declineCode = null"
          + " where purchaseId = :purchaseId and status <> CREDITED")
  int credited(String purchaseId, String confirmId);

  @Query(
      "update Purchase set status = CLOSED, decline = :decline, declineCode = :code"
          + " where purchaseId = :purchaseId and status = PENDING")
  int closed(String purchaseId, @Nullable DeclineReason decline, @Nullable String code);

  /** Opened before then, and nobody knows yet. */
  @Query("select count(*) from Purchase where status = PENDING and openedAt < :before")
  long pendingBefore(Instant before);

  /** Whether somebody with another PIN may yet become the rider with this number. */
  @Query(
      "select count(*) from Purchase where firstPin is not null and userId = :userId"
          + " and purchaseId <> :purchaseId and (:firstPin is null or firstPin <> :firstPin)"
          + " and (status = PENDING or status = CLOSED and openedAt >= :since)")
  long joining(long userId, String purchaseId, @Nullable String firstPin, Instant since);

  /** Those that may yet be credited: pending, or opened since then and given up. */
  @Query(
      "select count(*) from Purchase where userId = :userId"
          + " and (status = PENDING or status = CLOSED and openedAt >= :since)")
  long undecidedOf(long userId, Instant since);

  /** The PIN that somebody chose who never became a rider by it. */
  @Query("update Purchase set firstPin = null where userId = :userId and firstPin is not null")
  int forgetPins(long userId);

  /** Whatever the clock said when they were opened; oldest first. */
  @SQL("select * from purchase where status = 'PENDING' order by opened_at")
  List<Purchase> pending();

  /** Given up since then, without an approval. */
  default List<Purchase> closedSince(Instant since) {
    return closedSince(since.toEpochMilli());
  }

  @SQL("select * from purchase where status = 'CLOSED' and opened_at >= :since order by opened_at")
  List<Purchase> closedSince(long since);
}
