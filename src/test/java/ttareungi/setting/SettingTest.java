package ttareungi.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a setting may be, and the one way to write it. */
class SettingTest {
  @ParameterizedTest
  @EnumSource
  void whatTheCityHasMakesSense(Setting setting) {
    assertThat(setting.parse(setting.standard())).contains(setting.standard());
    assertThat(Setting.of(setting.key())).contains(setting);
  }

  @ParameterizedTest
  @CsvSource({
    "FEE, '1,500', 1500",
    "FEE, ' 0 ', 0",
    "FEE, 007, 7",
    "HOLD_MINUTES, 1440, 1440",
    "REFUND_EXPIRED, NONE, NONE",
    "BACKUP_AT, '15:30 03:30', '03:30, 15:30'",
    "BACKUP_AT, '03:30,03:30', 03:30",
    "BACKUP_AT, '', ''",
    "LOCK_MINUTES, 0, 0",
  })
  void isWrittenInOneWay(Setting setting, String typed, String kept) {
    assertThat(setting.parse(typed)).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "FEE, -1",
    "FEE, '1,50'",
    "FEE, 1000001",
    "FEE, 99999999999999999999",
    "FEE, ''",
    "HOLD_MINUTES, 0",
    "HOLD_MINUTES, 1441",
    "HOLD_MINUTES, ten",
    "REFUND_EXPIRED, HALF",
    "BACKUP_AT, at night",
    "BACKUP_AT, 25:00",
    "BACKUP_KEEP, 0",
  })
  void isRefusedWhereItMakesNoSense(Setting setting, String typed) {
    assertThat(setting.parse(typed)).isEmpty();
  }

  @Test
  void whatNobodySetIsAsTheCityHasIt() {
    var settings = Settings.STANDARD.with(Setting.FEE, "1500");
    assertThat(settings.number(Setting.FEE)).isEqualTo(1_500);
    assertThat(settings.number(Setting.HOLD_MINUTES)).isEqualTo(10);
    assertThat(settings.times(Setting.BACKUP_AT)).containsExactly(LocalTime.of(3, 30));
    assertThat(settings.with(Setting.BACKUP_AT, "").times(Setting.BACKUP_AT)).isEmpty();
  }
}
