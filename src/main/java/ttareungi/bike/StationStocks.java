package ttareungi.bike;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** What stands where. Read only. */
@Repository
public interface StationStocks {
  @Query(
      "select s.stationId, s.name, s.nameEn, s.docks, s.open, s.latitude, s.longitude,"
          + " count(case when b.state = AVAILABLE then 1 end),"
          + " count(case when b.state = RESERVED then 1 end),"
          + " count(case when b.state = MAINTENANCE then 1 end), cast(:lowPercent as integer)"
          + " from Station s left join Bike b on b.stationId = s.stationId"
          + " group by s.stationId order by s.stationId")
  List<StationStock> all(int lowPercent);

  /** Of those that there are; ask for a few hundred at a time. */
  @Query(
      "select s.stationId, s.name, s.nameEn, s.docks, s.open, s.latitude, s.longitude,"
          + " count(case when b.state = AVAILABLE then 1 end),"
          + " count(case when b.state = RESERVED then 1 end),"
          + " count(case when b.state = MAINTENANCE then 1 end), cast(:lowPercent as integer)"
          + " from Station s left join Bike b on b.stationId = s.stationId"
          + " where s.stationId in :stationIds group by s.stationId order by s.stationId")
  List<StationStock> of(List<Long> stationIds, int lowPercent);

  /** Where these bikes stand; those that ride stand nowhere. */
  @Query("select distinct stationId from Bike where bikeId in :bikeIds and stationId is not null")
  List<Long> whereStand(List<Long> bikeIds);
}
