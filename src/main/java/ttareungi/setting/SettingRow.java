package ttareungi.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What somebody has set. */
@Entity
@Table(name = "setting")
public class SettingRow {
  @Id private String name;
  private String value;
  private @Nullable String file;

  protected SettingRow() {}

  SettingRow(Setting setting, String value, @Nullable String file) {
    this.name = setting.key();
    this.value = value;
    this.file = file;
  }

  String name() {
    return name;
  }

  String value() {
    return value;
  }

  /** What {@code config.properties} said when it was last heard. */
  @Nullable String file() {
    return file;
  }
}
