package ttareungi.dashboard;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/** What the projection reads by key and writes in batches. */
@Repository
interface ProjectionRepository {
  StatelessSession session();

  @Find
  Optional<BoardStation> station(long stationId);

  @Find
  Optional<FleetBike> bike(long bikeId);

  @Find
  Optional<BoardRow> row(long reserveNo);

  @Find
  Optional<HourSum> hour(long hour);

  @Insert
  void insertStations(List<BoardStation> stations);

  @Insert
  void insertBikes(List<FleetBike> bikes);

  @Insert
  void insertRows(List<BoardRow> rows);

  @Insert
  void insertHours(List<HourSum> hours);

  @Update
  void updateStations(List<BoardStation> stations);

  @Update
  void updateBikes(List<FleetBike> bikes);

  @Update
  void updateRows(List<BoardRow> rows);

  @Update
  void updateHours(List<HourSum> hours);

  @SQL("select seq from projection_cursor")
  long cursor();

  default void moveTo(long seq) {
    session()
        .createNativeMutationQuery("update projection_cursor set seq = :seq where id = 1")
        .setParameter("seq", seq)
        .executeUpdate();
  }

  @Query("delete from BoardStation")
  int forgetStations();

  @Query("delete from FleetBike")
  int forgetBikes();

  @Query("delete from BoardRow")
  int forgetBoard();

  @Query("delete from HourSum")
  int forgetHours();
}
