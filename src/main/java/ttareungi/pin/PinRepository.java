package ttareungi.pin;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** PINs, one-time codes, and how often a wrong one was tried. */
@Repository
public interface PinRepository {
  StatelessSession session();

  @Save
  void save(RiderPin pin);

  @Find
  Optional<RiderPin> pin(long userId);

  @Save
  void save(PinCode code);

  @Find
  Optional<PinCode> code(long userId);

  @Delete
  void delete(PinCode code);

  @Save
  void save(PinTries tries);

  @Find
  Optional<PinTries> tries(long userId);

  @Query("delete from RiderPin where userId = :userId")
  int forgetPin(long userId);

  @Query("delete from PinCode where userId = :userId")
  int forgetCode(long userId);

  default void forgetTries(long userId) {
    session()
        .createNativeMutationQuery("delete from pin_tries where user_id = :userId")
        .setParameter("userId", userId)
        .executeUpdate();
  }
}
