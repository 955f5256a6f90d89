package ttareungi.reservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/**
 * Some of the reservations by number, which is by time: what the list of reservations asks for.
 *
 * @param status only in it; null for all
 * @param days only of these days; null for all
 * @param stationId only of bikes that were reserved there; null for all
 * @param numbers only what a typed number means; null for all
 */
public record ReservationQuery(
    @Nullable ReservationStatus status,
    @Nullable Days days,
    @Nullable Long stationId,
    @Nullable Numbers numbers,
    boolean oldestFirst) {
  /** From the first to the last, both included. */
  public record Days(LocalDate first, LocalDate last) {}

  /** How many there are. Waits for the disk. */
  public long count(StatelessSession session) {
    return isVain()
        ? 0
        : fill(session.createSelectionQuery(
                "select count(*) from Reservation r" + where(), Long.class))
            .getSingleResult();
  }

  /** How many there are in each status, whatever this query's own is. Waits for the disk. */
  public List<StatusCount> counts(StatelessSession session) {
    var all = new ReservationQuery(null, days, stationId, numbers, oldestFirst);
    return isVain()
        ? List.of()
        : all.fill(
                session.createSelectionQuery(
                    "select r.status, count(*) from Reservation r"
                        + all.where()
                        + " group by r.status",
                    StatusCount.class))
            .getResultList();
  }

  /** So many of them, from so far down: the numbers by an index, then their rows by the key. */
  public List<ReservationLine> rows(StatelessSession session, long offset, int most) {
    if (isVain()) {
      return List.of();
    }
    var numbersOnly =
        fill(session.createSelectionQuery(
                "select r.reserveNo from Reservation r" + where() + order(), Long.class))
            .setFirstResult(Math.toIntExact(offset))
            .setMaxResults(most)
            .getResultList();
    return numbersOnly.isEmpty() ? List.of() : lines(session, numbersOnly, order());
  }

  /** All of them in their order, a page at a time, while {@code wanted} takes more. */
  public void each(StatelessSession session, int page, Predicate<List<ReservationLine>> wanted) {
    List<ReservationLine> lines = isVain() ? List.of() : beyond(session, null, page);
    while (!lines.isEmpty() && wanted.test(lines)) {
      lines = beyond(session, lines.getLast().reserveNo(), page);
    }
  }

  /** By where the page before ended: to count down to it would take longer with every page. */
  private List<ReservationLine> beyond(StatelessSession session, @Nullable Long last, int most) {
    var next = last == null ? "" : (where().isEmpty() ? " where " : " and ") + beyondTerm();
    var asked =
        fill(
            session.createSelectionQuery(
                "select r.reserveNo from Reservation r" + where() + next + order(), Long.class));
    if (last != null) {
      asked.setParameter("last", last);
    }
    var numbersOnly = asked.setMaxResults(most).getResultList();
    return numbersOnly.isEmpty() ? List.of() : lines(session, numbersOnly, order());
  }

  private String beyondTerm() {
    return oldestFirst ? "r.reserveNo > :last" : "r.reserveNo < :last";
  }

  /** One of them; empty where there is none. */
  public static List<ReservationLine> one(StatelessSession session, long reserveNo) {
    return lines(session, List.of(reserveNo), "");
  }

  private static List<ReservationLine> lines(
      StatelessSession session, List<Long> reserveNos, String order) {
    return session
        .createSelectionQuery(
            "select r.reserveNo, r.userId, r.bikeId, r.stationId, s.name, s.nameEn, r.fee,"
                + " r.reservedAt, r.holdUntil, r.startedAt, r.endedAt, r.returnedStation, b.name,"
                + " b.nameEn, r.status from Reservation r"
                + " left join Station s on s.stationId = r.stationId"
                + " left join Station b on b.stationId = r.returnedStation"
                + " where r.reserveNo in :reserveNos"
                + order,
            ReservationLine.class)
        .setParameter("reserveNos", reserveNos)
        .getResultList();
  }

  private boolean isVain() {
    return numbers != null && numbers.meanNothing();
  }

  private String order() {
    return oldestFirst ? " order by r.reserveNo" : " order by r.reserveNo desc";
  }

  private String where() {
    var terms = new ArrayList<String>();
    if (status != null) {
      terms.add("r.status = :status");
    }
    if (days != null) {
      terms.add("r.reserveNo > :after and r.reserveNo <= :until");
    }
    if (stationId != null) {
      terms.add("r.stationId = :stationId");
    }
    if (numbers != null) {
      // By itself, or SQLite takes the index of the status and reads most of the table.
      terms.add(
          "r.reserveNo in (select n.reserveNo from Reservation n where " + meant(numbers) + ")");
    }
    return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
  }

  private static String meant(Numbers numbers) {
    var meanings = new ArrayList<String>();
    if (!numbers.reserveNos().isEmpty()) {
      meanings.add("n.reserveNo in :reserveNos");
    }
    if (numbers.bikeId() != null) {
      meanings.add("n.bikeId = :bikeId");
    }
    if (numbers.userId() != null) {
      meanings.add("n.userId = :userId");
    }
    return String.join(" or ", meanings);
  }

  private <T> SelectionQuery<T> fill(SelectionQuery<T> query) {
    if (status != null) {
      query.setParameter("status", status);
    }
    if (days != null) {
      query.setParameter("after", ReserveNo.before(days.first()));
      query.setParameter("until", ReserveNo.before(days.last().plusDays(1)));
    }
    if (stationId != null) {
      query.setParameter("stationId", stationId);
    }
    if (numbers != null) {
      fill(query, numbers);
    }
    return query;
  }

  private static void fill(SelectionQuery<?> query, Numbers numbers) {
    if (!numbers.reserveNos().isEmpty()) {
      query.setParameter("reserveNos", numbers.reserveNos());
    }
    if (numbers.bikeId() != null) {
      query.setParameter("bikeId", numbers.bikeId());
    }
    if (numbers.userId() != null) {
      query.setParameter("userId", numbers.userId());
    }
  }
}
