package ttareungi.bike;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;

/**
 * Some of the bikes, in an order: what the list of bikes asks for.
 *
 * @param state only bikes in it; null for all
 * @param number only bikes whose number begins so; empty for all
 * @param words only bikes whose station's name or memo contains it; empty for all
 * @param order by what; the number decides between equals
 */
public record BikeQuery(
    @Nullable BikeState state, String number, String words, Order order, boolean descending) {
  /** By what the list can be sorted. */
  public enum Order {
    NUMBER("b.bikeId"),
    COLOUR("b.colour"),
    STATION("s.name"),
    STATE("b.state"),
    REGISTERED("b.registeredOn"),
    RIDES("b.rides");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public static final BikeQuery ALL = new BikeQuery(null, "", "", Order.NUMBER, false);

  private static final String FROM =
      " from Bike b left join Station s on s.stationId = b.stationId";

  /** How many there are. Waits for the disk. */
  public long count(StatelessSession session) {
    return fill(session.createSelectionQuery("select count(*)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  /** So many of them, from so far down. Waits for the disk. */
  public List<BikeRow> rows(StatelessSession session, long offset, int most) {
    var query =
        "select b.bikeId, b.colour, b.stationId, s.name, s.nameEn, b.dock, b.state,"
            + " b.registeredOn, b.rides, b.memo"
            + FROM
            + where()
            + " order by "
            + orderBy();
    return fill(session.createSelectionQuery(query, BikeRow.class))
        .setFirstResult(Math.toIntExact(offset))
        .setMaxResults(most)
        .getResultList();
  }

  private String orderBy() {
    var way = descending ? " desc" : "";
    return order == Order.NUMBER ? order.column + way : order.column + way + ", b.bikeId" + way;
  }

  private String where() {
    var terms = new ArrayList<String>();
    if (state != null) {
      terms.add("b.state = :state");
    }
    if (!number.isEmpty()) {
      terms.add("cast(b.bikeId as string) like :number");
    }
    if (!words.isEmpty()) {
      terms.add(
          "(s.name like :words escape '!' or s.nameEn like :words escape '!'"
              + " or b.memo like :words escape '!')");
    }
    return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
  }

  private <T> SelectionQuery<T> fill(SelectionQuery<T> query) {
    if (state != null) {
      query.setParameter("state", state);
    }
    if (!number.isEmpty()) {
      query.setParameter("number", number + "%");
    }
    if (!words.isEmpty()) {
      query.setParameter("words", "%" + escaped(words) + "%");
    }
    return query;
  }

  /** What was typed means itself. */
  private static String escaped(String typed) {
    return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
