package ttareungi.store;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The rows of the command log. */
@Repository
public interface CommandRepository {
  @Insert
  void insert(List<CommandRecord> rows);

  @Query("from CommandRecord where requestId in :requestIds")
  List<CommandRecord> known(List<String> requestIds);
}
