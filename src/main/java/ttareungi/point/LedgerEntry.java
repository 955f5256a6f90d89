package ttareungi.point;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One signed change of one rider's points; never edited, never deleted. */
@Entity
@Immutable
public class LedgerEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long entryId;

  private long userId;
  private long points;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private @Nullable String confirmId;
  private @Nullable Long reserveNo;
  private Instant at;

  protected LedgerEntry() {}

  private LedgerEntry(long userId, long points, EntryKind kind, Instant at) {
    this.userId = userId;
    this.points = points;
    this.kind = kind;
    this.at = at;
  }

  static LedgerEntry purchase(long userId, long points, String confirmId, Instant at) {
    var entry = new LedgerEntry(userId, points, EntryKind.PURCHASE, at);
    entry.confirmId = confirmId;
    return entry;
  }

  static LedgerEntry fee(long userId, long points, long reserveNo, Instant at) {
    var entry = new LedgerEntry(userId, -points, EntryKind.FEE, at);
    entry.reserveNo = reserveNo;
    return entry;
  }

  static LedgerEntry refund(long userId, long points, long reserveNo, Instant at) {
    var entry = new LedgerEntry(userId, points, EntryKind.REFUND, at);
    entry.reserveNo = reserveNo;
    return entry;
  }

  static LedgerEntry payback(long userId, long points, String confirmId, Instant at) {
    var entry = new LedgerEntry(userId, points, EntryKind.PAYBACK, at);
    entry.confirmId = confirmId;
    return entry;
  }

  static LedgerEntry adjustment(long userId, long points, Instant at) {
    return new LedgerEntry(userId, points, EntryKind.ADJUSTMENT, at);
  }

  public long userId() {
    return userId;
  }

  /** Positive where the rider got points. */
  public long points() {
    return points;
  }

  public EntryKind kind() {
    return kind;
  }

  public @Nullable String confirmId() {
    return confirmId;
  }

  public @Nullable Long reserveNo() {
    return reserveNo;
  }

  public Instant at() {
    return at;
  }
}
