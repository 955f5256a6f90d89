package ttareungi.operator;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ttareungi.event.Role;

/** The operators, and those who were. */
@Repository
public interface OperatorRepository {
  @Insert
  void insert(Operator operator);

  @Find
  Optional<Operator> find(long operatorNo);

  @Find
  @OrderBy("operatorNo")
  List<Operator> all();

  @Query("select count(*) from Operator where role = ADMINISTRATOR and leftAt is null")
  long administrators();

  @Query("update Operator set role = :role where operatorNo = :operatorNo and leftAt is null")
  int changeRole(long operatorNo, Role role);

  @Query("update Operator set pinHash = :pinHash where operatorNo = :operatorNo and leftAt is null")
  int changePin(long operatorNo, String pinHash);

  @Query("update Operator set leftAt = :at where operatorNo = :operatorNo and leftAt is null")
  int leave(long operatorNo, Instant at);
}
