package ttareungi.point;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The ledger: entries are added, and that is all. */
@Repository
public interface LedgerRepository {
  @Insert
  void insert(LedgerEntry entry);

  /** What a reservation took and has not given back; what a cancellation restores. */
  @Query("select coalesce(-sum(points), 0) from LedgerEntry where reserveNo = :reserveNo")
  long outstanding(long reserveNo);

  @Query("select coalesce(sum(points), 0) from LedgerEntry where userId = :userId")
  long sum(long userId);

  /** Of one kind, from an instant until before another. */
  @Query(
      "select coalesce(sum(points), 0) from LedgerEntry"
          + " where at >= :from and at < :to and kind = :kind")
  long sum(Instant from, Instant to, EntryKind kind);

  @Find
  @OrderBy(value = "entryId", descending = true)
  List<LedgerEntry> of(long userId, Limit limit);
}
