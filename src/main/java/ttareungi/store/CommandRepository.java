package ttareungi.store;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The rows of the command log. */
@Repository
public interface CommandRepository {
  @Insert
  void insert(List<CommandRecord> rows);

  @Find
  Optional<CommandRecord> find(String requestId);
}
