package ttareungi.kioskstate;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** Which kiosks are out of service. */
@Repository
public interface KioskStateRepository {
  @Insert
  void insert(KioskOutage outage);

  @Find
  Optional<KioskOutage> outage(long stationId);

  @Find
  List<KioskOutage> all();

  @Delete
  void delete(KioskOutage outage);
}
