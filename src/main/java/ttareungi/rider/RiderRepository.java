package ttareungi.rider;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The riders. The balance moves only together with a ledger entry: see the room {@code point}. */
@Repository
public interface RiderRepository {
  /** For statements that Hibernate's own language would translate anew at each call. */
  StatelessSession session();

  @Insert
  void insert(Rider rider);

  @Find
  Optional<Rider> find(long userId);

  @Query("select balance from Rider where userId = :userId")
  long balance(long userId);

  @Query("update Rider set blockedAt = :at where userId = :userId and blockedAt is null")
  int block(long userId, Instant at);

  @Query("update Rider set blockedAt = null where userId = :userId and blockedAt is not null")
  int unblock(long userId);

  @Query("update Rider set erasedAt = :at, blockedAt = null where userId = :userId")
  int erase(long userId, Instant at);

  /** How many riders had enough: one or none. */
  default int addPoints(long userId, long points) {
    return session()
        .createNativeMutationQuery(
            "update rider set balance = balance + :points"
                + " where user_id = :userId and balance + :points >= 0")
        .setParameter("userId", userId)
        .setParameter("points", points)
        .executeUpdate();
  }

  @Query("select count(*) from Rider")
  long count();
}
