package ttareungi.operator;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The operators. */
@Repository
public interface OperatorRepository {
  @Insert
  void insert(Operator operator);

  @Find
  Optional<Operator> find(long operatorNo);
}
