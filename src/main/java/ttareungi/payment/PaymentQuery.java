package ttareungi.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Some of the payments by time: approvals, and purchases that none has come of. Each kind has an
 * index of its own, and SQLite merges them; the rest of a row is read for those that are seen.
 *
 * @param kind only of it; null for all
 * @param from only since then; null for all
 * @param before only before then; null for all
 * @param typed only what it means: the beginning of an approval number, or a rider
 */
public record PaymentQuery(
    @Nullable PaymentKind kind,
    @Nullable Instant from,
    @Nullable Instant before,
    @Nullable Typed typed) {
  /**
   * Meant as it is typed, or in capitals, which most terminals give.
   *
   * @param userId null where it can be no rider's number
   */
  public record Typed(String confirmId, @Nullable Long userId) {
    private String upper() {
      return confirmId.toUpperCase(Locale.ROOT);
    }
  }

  private static final String REFUNDS =
      "(select x.rowid from refund r join approval x on x.confirm_id = r.confirm_id where r.status"
          + " ";

  private static final String LINES =
      "select 0 as branch, a.rowid as id, a.approved_at as at, a.confirm_id as confirm_id,"
          + " p.purchase_id as purchase_id, a.user_id as user_id, a.price as price, r.balance as"
          + " balance, p.opened_by as opened_by, null as status, null as decline, null as"
          + " decline_code, f.refund_id as refund_id, f.status as refund_status, f.points as"
          + " points, f.cause as cause from approval a join rider r on r.user_id = a.user_id left"
          + " join purchase p on p.confirm_id = a.confirm_id left join refund f on f.confirm_id ="
          + " a.confirm_id and f.status <> 'REFUSED' where a.rowid in (:approvals) union all"
          + " select 1, p.rowid, p.opened_at, null, p.purchase_id, p.user_id, p.price,"
          + " coalesce(r.balance, 0), p.opened_by, p.status, p.decline, p.decline_code, null, null,"
          + " null, null from purchase p left join rider r on r.user_id = p.user_id"
          + " where p.rowid in (:purchases)";

  private record Key(long branch, long id) {}

  /** All of one payment. */
  public static PaymentQuery of(String confirmId) {
    return new PaymentQuery(null, null, null, new Typed(confirmId, null));
  }

  /** How many there are of each kind, whatever this query's own is. Waits for the disk. */
  public Map<PaymentKind, Long> counts(StatelessSession session) {
    var counts = new EnumMap<PaymentKind, Long>(PaymentKind.class);
    for (var each : PaymentKind.values()) {
      counts.put(each, new PaymentQuery(each, from, before, typed).count(session));
    }
    return counts;
  }

  /** Waits for the disk. */
  public long count(StatelessSession session) {
    var sql = "select " + (kind == PaymentKind.APPROVED ? stillApproved() : sizes(branches()));
    return fill(session.createNativeQuery(sql, Long.class)).getSingleResult();
  }

  /** So many of them, newest first, from so far down. Waits for the disk. */
  public List<PaymentLine> rows(StatelessSession session, long offset, int most) {
    var sql = keys() + " order by at desc limit :most offset :offset";
    var keys =
        fill(session.createNativeQuery(sql, Object[].class))
            .setParameter("most", most)
            .setParameter("offset", offset)
            .getResultList()
            .stream()
            .map(row -> new Key(Rows.whole(row[1]), Rows.whole(row[2])))
            .toList();
    var lines = lines(session, keys);
    return keys.stream().filter(lines::containsKey).map(lines::get).toList();
  }

  private static Map<Key, PaymentLine> lines(StatelessSession session, List<Key> keys) {
    return Rows.typed(session.createNativeQuery(LINES, Object[].class))
        .setParameterList("approvals", ids(keys, 0))
        .setParameterList("purchases", ids(keys, 1))
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(row -> new Key(Rows.whole(row[0]), Rows.whole(row[1])), Rows::line));
  }

  private static List<Long> ids(List<Key> keys, long branch) {
    var ids = keys.stream().filter(key -> key.branch() == branch).map(Key::id).toList();
    return ids.isEmpty() ? Collections.singletonList(-1L) : ids;
  }

  /** Each for itself: put together, SQLite would write down all of them to count them. */
  private static String sizes(List<String> branches) {
    return branches.stream()
        .map(branch -> "(select count(*) from (" + branch + "))")
        .collect(Collectors.joining(" + "));
  }

  /** All but the few that are paid back, which are found faster than all others. */
  private String stillApproved() {
    return sizes(List.of(approvals("")))
        + " - "
        + sizes(List.of(approvals("a.rowid in " + REFUNDS + "<> 'REFUSED')")));
  }

  private String keys() {
    return String.join(" union all ", branches());
  }

  private List<String> branches() {
    var branches = new ArrayList<String>();
    switch (kind) {
      case null -> branches.add(approvals(""));
      case APPROVED -> branches.add(approvals("a.rowid not in " + REFUNDS + "<> 'REFUSED')"));
      case REFUNDED -> branches.add(approvals("a.rowid in " + REFUNDS + "= 'DONE')"));
      case UNRESOLVED -> branches.add(approvals("a.rowid in " + REFUNDS + "= 'PENDING')"));
      case DECLINED -> {} // never approved
    }
    if (kind == null || kind == PaymentKind.DECLINED) {
      branches.add(purchases("CLOSED"));
    }
    if (kind == null || kind == PaymentKind.UNRESOLVED) {
      branches.add(purchases("PENDING"));
    }
    return branches;
  }

  private String approvals(String term) {
    var meant =
        typed == null
            ? ""
            : "a.rowid in (select rowid from approval where confirm_id >= :typed and confirm_id <"
                + " :beyond union select rowid from approval where confirm_id >= :upper and"
                + " confirm_id < :above"
                + (typed.userId() == null
                    ? ")"
                    : " union select rowid from approval where user_id = :userId)");
    return "select a.approved_at as at, 0 as branch, a.rowid as id from approval a"
        + where("a.approved_at", term, meant);
  }

  private String purchases(String status) {
    var meant = typed == null ? "" : typed.userId() == null ? "0" : "p.user_id = :userId";
    return "select p.opened_at as at, 1 as branch, p.rowid as id from purchase p"
        + where("p.opened_at", "p.status = '" + status + "'", meant);
  }

  private String where(String time, String... terms) {
    var all = new ArrayList<String>();
    for (var term : terms) {
      if (!term.isEmpty()) {
        all.add(term);
      }
    }
    if (from != null) {
      all.add(time + " >= :from");
    }
    if (before != null) {
      all.add(time + " < :before");
    }
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }

  private <T> NativeQuery<T> fill(NativeQuery<T> query) {
    if (from != null) {
      query.setParameter("from", from.toEpochMilli());
    }
    if (before != null) {
      query.setParameter("before", before.toEpochMilli());
    }
    if (typed != null && kind != PaymentKind.DECLINED) {
      query.setParameter("typed", typed.confirmId());
      query.setParameter("beyond", typed.confirmId() + Character.MAX_VALUE);
      query.setParameter("upper", typed.upper());
      query.setParameter("above", typed.upper() + Character.MAX_VALUE);
    }
    if (typed != null && typed.userId() != null) {
      query.setParameter("userId", typed.userId());
    }
    return query;
  }
}
