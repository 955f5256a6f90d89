package ttareungi.dashboard;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.SQL;
import ttareungi.event.ReservationStatus;

/** What the dashboard shows; each is read by key or by index. */
@Repository
public interface DashboardRepository {
  /** The newest reservations first. */
  @Query(
      "select r.reserveNo, r.userId, r.bikeId, r.stationId, s.name, s.nameEn, r.reservedAt,"
          + " r.holdUntil, r.startedAt, r.endedAt, r.status"
          + " from BoardRow r left join BoardStation s on s.stationId = r.stationId"
          + " order by r.reserveNo desc")
  List<BoardLine> newest(Limit limit);

  /** The same of one status: a query of its own, or it would not find its index. */
  @Query(
      "select r.reserveNo, r.userId, r.bikeId, r.stationId, s.name, s.nameEn, r.reservedAt,"
          + " r.holdUntil, r.startedAt, r.endedAt, r.status"
          + " from BoardRow r left join BoardStation s on s.stationId = r.stationId"
          + " where r.status = :status order by r.reserveNo desc")
  List<BoardLine> newest(ReservationStatus status, Limit limit);

  /** The rows with these numbers, to patch those on screen. */
  @Query(
      "select r.reserveNo, r.userId, r.bikeId, r.stationId, s.name, s.nameEn, r.reservedAt,"
          + " r.holdUntil, r.startedAt, r.endedAt, r.status"
          + " from BoardRow r left join BoardStation s on s.stationId = r.stationId"
          + " where r.reserveNo in :reserveNos")
  List<BoardLine> lines(List<Long> reserveNos);

  @Query("select state, count(*) from FleetBike group by state")
  List<FleetCount> fleet();

  @Query("select count(*) from BoardRow where reservedAt >= :from and reservedAt < :until")
  long reservations(Instant from, Instant until);

  /** Those called off in a span, of the reservations made since {@code made}. */
  @Query(
      "select count(*) from BoardRow where reservedAt >= :made and reservedAt < :until"
          + " and status = CANCELLED and endedAt >= :from and endedAt < :until")
  long cancellations(Instant made, Instant from, Instant until);

  @Query("select count(*) from BoardRow where status = :status")
  long countOf(ReservationStatus status);

  /** By hour, from {@code from} inclusive to {@code until} exclusive (epoch hours). */
  @Query(
      "select hour, reservations, cancellations, sold, used, returned from HourSum"
          + " where hour >= :from and hour < :until order by hour")
  List<HourLine> hours(long from, long until);

  /** Stations with too few bikes to rent or no free dock, emptiest first. */
  @SQL(
      "select s.station_id, s.name, s.name_en, s.docks, count(b.bike_id),"
          + " count(b.bike_id) filter (where b.state = 'AVAILABLE')"
          + " from board_station s left join fleet_bike b on b.station_id = s.station_id"
          + " group by s.station_id"
          + " having count(b.bike_id) filter (where b.state = 'AVAILABLE') * 100 < s.docks * :low"
          + " or count(b.bike_id) >= s.docks order by 6, 1 limit :most")
  List<StockLine> stock(int low, int most);

  /** The rides of the reservations made within a span. */
  @Query(
      "select startedAt, endedAt from BoardRow"
          + " where reservedAt >= :from and reservedAt < :until and startedAt is not null")
  List<RideSpan> rides(Instant from, Instant until);

  @Query("select seq from ProjectionCursor")
  long cursor();
}
