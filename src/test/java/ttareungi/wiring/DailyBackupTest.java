package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.setting.Settings;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Backups;

/** The house backs up by itself, once a day, whenever it can. 03:30 in Seoul is 18:30 UTC. */
class DailyBackupTest {
  private static final Instant EVENING = Instant.parse("2026-05-13T10:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-05-13T18:30:00Z");

  @TempDir Path data;
  private final HandClock clock = new HandClock(EVENING);

  private List<Instant> made() {
    return Backups.in(new DataDirectory(data)).all().stream().map(BackupFile::madeAt).toList();
  }

  private DailyBackup of(TestHouse house) {
    var real = house.house();
    return new DailyBackup(real.data(), real.log(), clock, real.config().zone(), real::settings);
  }

  @Test
  void atItsTimeAndOnceOnly() throws IOException {
    try (var house = TestHouse.withStation(data, clock);
        var daily = of(house)) {
      look(daily, NIGHT.minusMillis(1));
      assertThat(made()).isEmpty();
      look(daily, NIGHT.plusSeconds(20));
      look(daily, NIGHT.plusSeconds(80));
      look(daily, NIGHT.plus(Duration.ofHours(23)));
      assertThat(made()).containsExactly(NIGHT.plusSeconds(20));
      Files.createFile(new DataDirectory(data).backups().resolve("ttareungi-20990101-000000.db"));
      look(daily, NIGHT.plus(Duration.ofDays(1)));
      assertThat(made()).hasSize(3);
    }
  }

  private void look(DailyBackup daily, Instant now) {
    clock.set(now);
    daily.look();
  }

  @Test
  void theHouseDoesItWhenItsTimePassedWhileNothingRan() {
    TestHouse.withStation(data, clock).close();
    clock.set(NIGHT.plus(Duration.ofDays(3)).plusSeconds(7));
    try (var _ = TestHouse.at(data, clock);
        var _ = TestHouse.at(data, clock)) {
      Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> !made().isEmpty());
    }
    assertThat(made()).containsExactly(clock.instant());
  }

  @Test
  void notWhereNothingEverHappenedNorWhereNobodyWantsIt() throws IOException {
    try (var house = TestHouse.at(data, clock);
        var daily = of(house)) {
      look(daily, NIGHT.plus(Duration.ofDays(9)));
      assertThat(made()).isEmpty();
    }
    Files.writeString(new DataDirectory(data).config(), "backup.at=");
    try (var house = TestHouse.withStation(data, clock);
        var daily = of(house)) {
      look(daily, NIGHT.plus(Duration.ofDays(20)));
      assertThat(made()).isEmpty();
    }
  }

  @Test
  void oneThatFailsIsTriedAgainLaterAndTheDeskWorksOn() throws SQLException {
    try (var house = TestHouse.withStation(data, clock);
        var daily = of(house)) {
      Raw.run(data, "insert into rider (user_id, balance, joined_at) values (7, 5, 0)");
      look(daily, NIGHT);
      house.register(1);
      Raw.run(data, "delete from rider where user_id = 7");
      look(daily, NIGHT.plus(Duration.ofMinutes(14)));
      assertThat(made()).isEmpty();
      look(daily, NIGHT.plus(Duration.ofMinutes(15)));
      assertThat(made()).containsExactly(NIGHT.plus(Duration.ofMinutes(15)));
    }
  }

  @Test
  void theTimeIsTheCitysAlsoWhenClocksAreChanged() throws IOException {
    var berlin = config("zone=Europe/Berlin", "backup.at=02:30");
    var spring = Instant.parse("2026-03-29T12:00:00Z"); // there is no 02:30 on that day
    assertThat(backup(berlin).last(spring, berlin.zone()))
        .contains(Instant.parse("2026-03-29T01:30:00Z"));
    assertThat(backup(berlin).last(Instant.parse("2026-03-30T00:00:00Z"), berlin.zone()))
        .contains(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void moreThanOnceADayWhereTheOfficeWantsIt() throws IOException {
    var twice = backup(config("backup.at=03:30, 15:30"));
    assertThat(twice.last(EVENING, ZoneId.of("Asia/Seoul")))
        .contains(Instant.parse("2026-05-13T06:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup.at=at night", "backup.keep=0", "backup.keep=many"})
  void whatMakesNoSenseIsNamed(String line) {
    assertThatThrownBy(() -> config(line))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining(line);
  }

  private Config config(String... lines) throws IOException {
    var file = new DataDirectory(data).config();
    return Config.read(Files.writeString(file, String.join("\n", lines)));
  }

  private static BackupSetting backup(Config config) {
    return BackupSetting.of(Settings.STANDARD.with(config.said()));
  }

  @Test
  void aCityWithoutSettingsHasThem() throws IOException {
    assertThat(backup(config(""))).isEqualTo(new BackupSetting(List.of(LocalTime.of(3, 30)), 14));
    assertThat(backup(config("")).last(Clock.systemUTC().instant(), config("").zone())).isPresent();
  }
}
