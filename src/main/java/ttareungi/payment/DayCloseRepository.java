package ttareungi.payment;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** The closes of days, each for ever. */
@Repository
public interface DayCloseRepository {
  @Insert
  void insert(DayClose close);

  @Query("from DayClose where closeNo = (select max(closeNo) from DayClose)")
  Optional<DayClose> last();

  @Query("from DayClose order by closeNo desc")
  List<DayClose> all();

  /** When the first thing happened here, in milliseconds; 0 where nothing has. */
  @SQL("select coalesce((select at from event_log where seq = 1), 0)")
  long firstEventAt();
}
