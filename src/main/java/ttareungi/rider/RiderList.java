package ttareungi.rider;

import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** The list of riders, however many there are. Read only. */
@Repository
public interface RiderList {
  StatelessSession session();

  default List<RiderRow> page(
      RiderFilter filter, NumberPrefix number, RiderOrder order, long offset, int most) {
    return new ListQueries(session()).page(filter, number, order, offset, most);
  }

  default long count(RiderFilter filter, NumberPrefix number) {
    return new ListQueries(session()).count(filter, number);
  }
}
