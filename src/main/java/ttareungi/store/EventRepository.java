package ttareungi.store;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** The rows of the event log, added and read and nothing else. */
@Repository
public interface EventRepository {
  @Insert
  void insert(List<EventRecord> rows);

  @SQL("select * from event_log order by seq desc limit :most")
  List<EventRecord> latest(int most);

  @SQL("select * from event_log where seq > :seq order by seq limit :most")
  List<EventRecord> after(long seq, int most);

  @Query("from EventRecord where seq > :after and type in :types order by seq desc")
  List<EventRecord> latestOf(List<String> types, long after, Limit limit);

  @Query("from EventRecord where seq between :first and :last order by seq")
  List<EventRecord> between(long first, long last);

  @SQL(
      "select * from event_log where payload ->> '$.bikeId' = :bikeId"
          + " and payload ->> '$.bikeId' is not null order by seq desc limit :most")
  List<EventRecord> ofBike(long bikeId, int most);

  @SQL(
      "select * from event_log where payload ->> '$.reserveNo' = :reserveNo"
          + " and payload ->> '$.reserveNo' is not null order by seq desc limit :most")
  List<EventRecord> ofReservation(long reserveNo, int most);

  @SQL(
      "select * from event_log where payload ->> '$.confirmId' = :confirmId"
          + " and payload ->> '$.confirmId' is not null order by seq desc limit :most")
  List<EventRecord> ofApproval(String confirmId, int most);

  @SQL(
      "select * from event_log where payload ->> '$.userId' = :userId"
          + " and payload ->> '$.userId' is not null order by seq desc limit :most offset :offset")
  List<EventRecord> ofRider(long userId, long offset, int most);

  @SQL(
      "select * from event_log where type in ('SettingChanged', 'OperatorJoined',"
          + " 'OperatorRoleChanged', 'OperatorPinChanged', 'OperatorLeft', 'OperatorLocked',"
          + " 'OperatorUnlocked') order by seq desc limit :most")
  List<EventRecord> ofOffice(int most);

  @SQL(
      "select count(*) from event_log where payload ->> '$.userId' = :userId"
          + " and payload ->> '$.userId' is not null")
  long countOfRider(long userId);

  @Find
  Optional<EventRecord> find(long seq);

  /** How many of each type there are behind a place in the log. */
  @Query("select type, count(*) from EventRecord where seq > :seq group by type")
  List<TypeCount> countSince(long seq);

  /** The number of the last one; 0 where there is none. */
  @SQL("select coalesce(max(seq), 0) from event_log")
  long head();
}
