package ttareungi.alert;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The alerts; what is over stays written. */
@Repository
public interface AlertRepository {
  /** For the conditions, each of which asks in SQL. */
  StatelessSession session();

  @Insert
  void insert(Alert alert);

  /** Newest first. */
  @SQL(
      "select * from alert indexed by alert_one_open"
          + " where ended_at is null order by alert_id desc")
  List<Alert> open();

  @Query("from Alert where kind = :kind and subject = :subject and endedAt is null")
  Optional<Alert> openOf(AlertKind kind, String subject);

  @Query("select coalesce(max(alertId), 0) from Alert")
  long highest();

  @Query(
      "update Alert set endedAt = :at where kind = :kind and subject = :subject and endedAt is"
          + " null")
  int end(AlertKind kind, String subject, Instant at);

  /** Only one that nobody has acknowledged. */
  @Query(
      "update Alert set seenAt = :at, seenBy = :by, note = :note"
          + " where alertId = :alertId and seenAt is null and endedAt is null")
  int see(long alertId, Instant at, String by, @Nullable String note);
}
