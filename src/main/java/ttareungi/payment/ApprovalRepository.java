package ttareungi.payment;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The approvals, each once. */
@Repository
public interface ApprovalRepository {
  @Insert
  void insert(Approval approval);

  @Find
  Optional<Approval> find(String confirmId);
}
