package ttareungi.dashboard;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;
import ttareungi.event.ReservationStatus;

/** What the dashboard shows; each is read by key or by index. */
@Repository
public interface DashboardRepository {
  StatelessSession session();

  /** The newest reservations first. */
  default List<BoardLine> newest(int most) {
    return new BoardCriteria(session()).newest(most);
  }

  /** The same of one status: a query of its own, or it would not find its index. */
  default List<BoardLine> newest(ReservationStatus status, int most) {
    return new BoardCriteria(session()).newest(status, most);
  }

  /** The rows with these numbers, to patch those on screen. */
  default List<BoardLine> lines(List<Long> reserveNos) {
    return new BoardCriteria(session()).numbered(reserveNos);
  }

  default List<FleetCount> fleet() {
    return new BoardCriteria(session()).fleet();
  }

  @SQL("select count(*) from board_station")
  long stations();

  default long reservations(Instant from, Instant until) {
    return reservations(from.toEpochMilli(), until.toEpochMilli());
  }

  @SQL("select count(*) from board_row where reserved_at >= :from and reserved_at < :until")
  long reservations(long from, long until);

  /** Those called off in a span, of the reservations made since {@code made}. */
  default long cancellations(Instant made, Instant from, Instant until) {
    return cancellations(made.toEpochMilli(), from.toEpochMilli(), until.toEpochMilli());
  }

  // named, or SQLite would read all that were ever cancelled: it has no figures to weigh by
  @SQL(
      "select count(*) from board_row indexed by board_by_time"
          + " where reserved_at >= :made and reserved_at < :until"
          + " and status = 'CANCELLED' and ended_at >= :from and ended_at < :until")
  long cancellations(long made, long from, long until);

  default long countOf(ReservationStatus status) {
    return countOf(status.name());
  }

  @SQL("select count(*) from board_row where status = :status")
  long countOf(String status);

  /** By hour, from {@code from} inclusive to {@code until} exclusive (epoch hours). */
  @SQL(
      "select hour, reservations, cancellations, sold, used, returned from hour_sum"
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
  default List<RideSpan> rides(Instant from, Instant until) {
    return new BoardCriteria(session()).rides(from, until);
  }

  @SQL("select seq from projection_cursor")
  long cursor();
}
