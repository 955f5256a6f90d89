package ttareungi.setting;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** What has been set. */
@Repository
public interface SettingRepository {
  @Insert
  void insert(SettingRow row);

  @Find
  List<SettingRow> all();

  @Query("update SettingRow set value = :value where name = :name")
  int change(String name, String value);

  @Query("update SettingRow set value = :value, file = :value where name = :name")
  int hear(String name, String value);
}
