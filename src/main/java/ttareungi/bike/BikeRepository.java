package ttareungi.bike;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeColour;

/** The bikes. What changes a state names the state it comes from, and its row count decides. */
@Repository
public interface BikeRepository {
  /** For statements that Hibernate's own language would translate anew at each call. */
  StatelessSession session();

  @Insert
  void insert(Bike bike);

  @Insert
  void insertAll(List<Bike> bikes);

  @Find
  Optional<Bike> find(long bikeId);

  /** Those that there are; ask for a few hundred at a time. */
  @Query("select bikeId, colour, registeredOn from Bike where bikeId in :bikeIds")
  List<BikeFacts> facts(List<Long> bikeIds);

  default int reserve(long bikeId) {
    return session()
        .createNativeMutationQuery(
            "update bike set state = 'RESERVED' where bike_id = :bikeId and state = 'AVAILABLE'"
                + " and station_id in (select station_id from station where open)")
        .setParameter("bikeId", bikeId)
        .executeUpdate();
  }

  @Query("update Bike set state = AVAILABLE where bikeId = :bikeId and state = RESERVED")
  int free(long bikeId);

  @Query("update Bike set state = MAINTENANCE where bikeId = :bikeId and state = AVAILABLE")
  int takeOffRent(long bikeId);

  /** Only one that stands at a station. */
  @Query(
      "update Bike set state = AVAILABLE where bikeId = :bikeId and state = MAINTENANCE"
          + " and stationId is not null")
  int putOnRent(long bikeId);

  @Query(
      "update Bike set state = IN_USE, stationId = null, dock = null"
          + " where bikeId = :bikeId and state = RESERVED")
  int ride(long bikeId);

  @Query(
      "update Bike set state = AVAILABLE, stationId = :stationId, dock = :dock, rides = rides + 1"
          + " where bikeId = :bikeId and state in (RESERVED, IN_USE)")
  int comeBack(long bikeId, long stationId, @Nullable Integer dock);

  @Query(
      "update Bike set colour = :colour, registeredOn = :registeredOn, memo = :memo"
          + " where bikeId = :bikeId")
  int edit(long bikeId, BikeColour colour, LocalDate registeredOn, @Nullable String memo);

  @Query(
      "update Bike set stationId = :stationId, dock = :dock"
          + " where bikeId = :bikeId and state in (AVAILABLE, MAINTENANCE)")
  int move(long bikeId, long stationId, int dock);

  /** It stands nowhere any more: its dock is for another one. */
  @Query(
      "update Bike set state = RETIRED, stationId = null, dock = null"
          + " where bikeId = :bikeId and state in (AVAILABLE, MAINTENANCE)")
  int retire(long bikeId);

  @Query("select dock from Bike where stationId = :stationId and dock is not null order by dock")
  List<Integer> docksTaken(long stationId);

  @Find
  @OrderBy("dock")
  @OrderBy("bikeId")
  List<Bike> at(long stationId);

  @Query("select state, count(*) from Bike group by state")
  List<StateCount> countByState();

  @Query("select count(*) from Bike")
  long count();

  /** How many have a lower number. */
  @Query("select count(*) from Bike where bikeId < :bikeId")
  long countBefore(long bikeId);

  /** How many docks are taken, station by station; stations without a bike are missing. */
  @Query("select stationId, count(*) from Bike where dock is not null group by stationId")
  List<DocksTaken> docksTaken();

  @Query(
      "select b.bikeId, b.colour, b.stationId, s.name, s.nameEn, b.dock, b.state,"
          + " b.registeredOn, b.rides, b.memo"
          + " from Bike b left join Station s on s.stationId = b.stationId"
          + " where b.bikeId in :bikeIds")
  List<BikeRow> rows(List<Long> bikeIds);

  /** Those with a number in between, lowest first. */
  @Query(
      "select b.bikeId, b.colour, b.stationId, s.name, s.nameEn, b.dock, b.state,"
          + " b.registeredOn, b.rides, b.memo"
          + " from Bike b left join Station s on s.stationId = b.stationId"
          + " where b.bikeId between :from and :to order by b.bikeId")
  List<BikeRow> between(long from, long to, Limit limit);

  @Query("select coalesce(max(bikeId), 0) from Bike")
  long highestNumber();
}
