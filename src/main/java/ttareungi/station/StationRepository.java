package ttareungi.station;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

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

  @Query("select count(*) from Station")
  long count();
}
