package ttareungi.reservation;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/** The reservations. What changes a status names the status it comes from. */
@Repository
public interface ReservationRepository {
  /** For {@link ReservationQuery}, whose terms are put together as it is asked. */
  StatelessSession session();

  @Insert
  void insert(Reservation reservation);

  @Find
  Optional<Reservation> find(long reserveNo);

  @Query("from Reservation where userId = :userId and status in (RESERVED, IN_USE)")
  Optional<Reservation> openOf(long userId);

  @Query(
      "select coalesce(max(reserveNo), :floor) from Reservation"
          + " where reserveNo between :floor and :ceiling")
  long highest(long floor, long ceiling);

  @Query(
      "update Reservation set status = IN_USE, startedAt = :at"
          + " where reserveNo = :reserveNo and status = RESERVED")
  int started(long reserveNo, Instant at);

  @Query(
      "update Reservation set status = CANCELLED, endedAt = :at"
          + " where reserveNo = :reserveNo and status = RESERVED")
  int cancelled(long reserveNo, Instant at);

  @Query(
      "update Reservation set status = EXPIRED, endedAt = :at"
          + " where reserveNo = :reserveNo and status = RESERVED")
  int expired(long reserveNo, Instant at);

  @Query(
      "update Reservation set status = RETURNED, endedAt = :at, returnedStation = :stationId"
          + " where reserveNo = :reserveNo and status in (RESERVED, IN_USE)")
  int returned(long reserveNo, long stationId, Instant at);

  /** Holds that are over, longest ago first. */
  default List<Reservation> lapsed(Instant now, int most) {
    return lapsed(now.toEpochMilli(), most);
  }

  // named, or SQLite would read all that are held and sort them: it has no figures to weigh by
  @SQL(
      "select * from reservation indexed by reservation_by_hold where status = 'RESERVED'"
          + " and hold_until <= :now order by hold_until limit :most")
  List<Reservation> lapsed(long now, int most);

  @Find
  @OrderBy(value = "reserveNo", descending = true)
  List<Reservation> of(long userId, Limit limit);
}
