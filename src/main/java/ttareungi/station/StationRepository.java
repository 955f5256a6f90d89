package ttareungi.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.StationChanged;

/** The stations. */
@Repository
public interface StationRepository {
  @Insert
  void insert(Station station);

  @Insert
  void insertAll(List<Station> stations);

  @Find
  Optional<Station> find(long stationId);

  @Find
  @OrderBy("stationId")
  List<Station> all();

  @Query(
      "update Station set name = :name, nameEn = :nameEn, docks = :docks,"
          + " latitude = :latitude, longitude = :longitude where stationId = :stationId")
  int edit(
      long stationId,
      String name,
      @Nullable String nameEn,
      int docks,
      @Nullable Double latitude,
      @Nullable Double longitude);

  default void edit(StationChanged now) {
    var position = now.position();
    edit(
        now.stationId(),
        now.name(),
        now.nameEn(),
        now.docks(),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude());
  }

  @Query("update Station set open = false where stationId = :stationId and open = true")
  int close(long stationId);

  @Query("update Station set open = true where stationId = :stationId and open = false")
  int reopen(long stationId);

  /** 0 where no dock holds a bike. */
  @Query("select coalesce(max(dock), 0) from Bike where stationId = :stationId")
  int highestDockTaken(long stationId);

  /** With this number, or with a name like that. */
  @Query(
      "from Station where stationId = :number or name like :pattern escape '!'"
          + " or nameEn like :pattern escape '!' order by stationId")
  List<Station> like(long number, String pattern, Limit limit);

  @Query("select count(*) from Station")
  long count();
}
