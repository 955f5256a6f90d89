package ttareungi.rider;

import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** One rider, and all that was ever written about the points. Read only, newest first. */
@Repository
public interface RiderHistory {
  StatelessSession session();

  default Optional<RiderCard> card(long userId) {
    return new HistoryQueries(session()).card(userId);
  }

  default List<LedgerLine> ledger(long userId, long offset, int most) {
    return new HistoryQueries(session()).ledger(userId, offset, most);
  }

  default List<RideLine> rides(long userId, long offset, int most) {
    return new HistoryQueries(session()).rides(userId, offset, most);
  }

  default List<PaymentLine> payments(long userId, long offset, int most) {
    return new HistoryQueries(session()).payments(userId, offset, most);
  }
}
