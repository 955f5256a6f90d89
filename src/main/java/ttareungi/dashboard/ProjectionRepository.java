package ttareungi.dashboard;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;

/** What the projection writes. */
@Repository
interface ProjectionRepository {
  @Insert
  void insert(BoardStation station);

  @Insert
  void insert(FleetBike bike);

  @Insert
  void insert(BoardRow row);

  @Query("update FleetBike set state = :state where bikeId = :bikeId")
  int state(long bikeId, BikeState state);

  @Query("update FleetBike set state = IN_USE, stationId = null where bikeId = :bikeId")
  int left(long bikeId);

  @Query(
      "update FleetBike set state = AVAILABLE, stationId = :stationId where bikeId = :bikeId")
  int cameBack(long bikeId, long stationId);

  @Query("update BoardRow set status = IN_USE, startedAt = :at where reserveNo = :reserveNo")
  int started(long reserveNo, Instant at);

  @Query("update BoardRow set status = :status, endedAt = :at where reserveNo = :reserveNo")
  int ended(long reserveNo, ReservationStatus status, Instant at);

  @Insert
  void insert(HourSum sum);

  @Query(
      "update HourSum set reservations = reservations + :reservations,"
          + " cancellations = cancellations + :cancellations, sold = sold + :sold,"
          + " used = used + :used, returned = returned + :returned where hour = :hour")
  int add(
      long hour, long reservations, long cancellations, long sold, long used, long returned);

  @Query("select seq from ProjectionCursor")
  long cursor();

  @Query("update ProjectionCursor set seq = :seq where id = 1")
  int moveTo(long seq);

  @Query("delete from BoardStation")
  int forgetStations();

  @Query("delete from FleetBike")
  int forgetBikes();

  @Query("delete from BoardRow")
  int forgetBoard();

  @Query("delete from HourSum")
  int forgetHours();
}
