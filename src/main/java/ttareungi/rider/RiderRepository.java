package ttareungi.rider;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The riders. The balance moves only together with a ledger entry: see the room {@code point}. */
@Repository
public interface RiderRepository {
  @Insert
  void insert(Rider rider);

  @Find
  Optional<Rider> find(long userId);

  @Query("select balance from Rider where userId = :userId")
  long balance(long userId);

  @Query(
      "update Rider set balance = balance + :points"
          + " where userId = :userId and balance + :points >= 0")
  int addPoints(long userId, long points);
}
