package ttareungi.reservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;
import ttareungi.reservation.Numbers.Run;

/**
 * Some of the reservations in an order: what the list of reservations asks for.
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
    Sorting sorting) {
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
    var all = new ReservationQuery(null, days, stationId, numbers, sorting);
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
                "select r.reserveNo from Reservation r" + listed() + sorting.order(), Long.class))
            .setFirstResult(Math.toIntExact(offset))
            .setMaxResults(most)
            .getResultList();
    return numbersOnly.isEmpty() ? List.of() : lines(session, numbersOnly, sorting.order());
  }

  /** All of them in their order, a page at a time, while {@code wanted} takes more. */
  public void each(StatelessSession session, int page, Predicate<List<ReservationLine>> wanted) {
    List<ReservationLine> lines = isVain() ? List.of() : beyond(session, null, page);
    while (!lines.isEmpty() && wanted.test(lines)) {
      lines = beyond(session, lines.getLast(), page);
    }
  }

  /** By where the page before ended: to count down to it would take longer with every page. */
  private List<ReservationLine> beyond(
      StatelessSession session, @Nullable ReservationLine last, int most) {
    var next = last == null ? "" : (where().isEmpty() ? " where " : " and ") + sorting.beyond();
    var asked =
        fill(
            session.createSelectionQuery(
                "select r.reserveNo from Reservation r" + listed() + next + sorting.order(),
                Long.class));
    if (last != null) {
      asked.setParameter("last", last.reserveNo());
      sorting.keyOf(last).ifPresent(key -> asked.setParameter("key", key));
    }
    var numbersOnly = asked.setMaxResults(most).getResultList();
    return numbersOnly.isEmpty() ? List.of() : lines(session, numbersOnly, sorting.order());
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

  private String where() {
    return where("r.status = :status");
  }

  /**
   * Nearly all reservations are over: to find all of such a status and sort them takes longer than
   * to walk along the index that is sorted already, so SQLite is kept from the index of the status.
   */
  private String listed() {
    boolean walks =
        status != null
            && !status.isOpen()
            && days == null
            && stationId == null
            && numbers == null
            && sorting.hasIndexOfItsOwn();
    return where(walks ? "coalesce(r.status, r.status) = :status" : "r.status = :status");
  }

  private String where(String statusTerm) {
    var terms = new ArrayList<String>();
    if (status != null) {
      terms.add(statusTerm);
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
    meant(meanings, "n.reserveNo", "no", numbers.reserveNos());
    meant(meanings, "n.bikeId", "bike", numbers.bikeIds());
    meant(meanings, "n.userId", "user", numbers.userIds());
    return String.join(" or ", meanings);
  }

  private static void meant(List<String> meanings, String column, String name, List<Run> runs) {
    for (int i = 0; i < runs.size(); i++) {
      meanings.add("%s between :%s%dfirst and :%s%dlast".formatted(column, name, i, name, i));
    }
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
    fill(query, "no", numbers.reserveNos());
    fill(query, "bike", numbers.bikeIds());
    fill(query, "user", numbers.userIds());
  }

  private static void fill(SelectionQuery<?> query, String name, List<Run> runs) {
    for (int i = 0; i < runs.size(); i++) {
      query.setParameter(name + i + "first", runs.get(i).first());
      query.setParameter(name + i + "last", runs.get(i).last());
    }
  }
}
