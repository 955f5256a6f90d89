package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.wiring.Trouble.Kind;

/** What keeps the program from its work, in words. */
class TroubleTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "SQLITE_READONLY, ttareungi.db, READ_ONLY, DB-8",
    "SQLITE_CANTOPEN, ttareungi.db, READ_ONLY, DB-14",
    "SQLITE_BUSY, ttareungi.db, LOCKED, DB-5",
    "SQLITE_FULL, ttareungi.db, FULL, DB-13",
    "SQLITE_IOERR, ttareungi.db, DISK, DB-10",
    "SQLITE_IOERR_SHMSIZE, ttareungi.db, DISK, DB-10",
    "SQLITE_CORRUPT, ttareungi.db, DAMAGED, DB-11",
    "SQLITE_CORRUPT, dashboard.db, DASHBOARD_DAMAGED, DB-11",
    "SQLITE_MISMATCH, ttareungi.db, OTHER, DB-20"
  })
  void whatIsTheMatterWithADatabase(SQLiteErrorCode sqlite, String name, Kind kind, String code) {
    var file = data.resolve(name);
    var failure =
        new CannotOpen(file, new IllegalStateException(new SQLiteException("no", sqlite)));
    var trouble = Trouble.of(new RuntimeException("in a thread", failure));
    assertThat(trouble.kind()).isEqualTo(kind);
    assertThat(trouble.say(new Messages(Language.EN))).endsWith("(" + code + ")");
    if (kind != Kind.OTHER) {
      assertThat(trouble.say(new Messages(Language.KO))).contains(file.toString());
    }
  }

  @Test
  void aStationThatIsNotThereIsAnsweredWithTheFirstThatAre() {
    try (var house = TestHouse.withStation(data)) {
      UnknownStation.refuse(house.house().reader(), TestHouse.STATION);
      for (long station = 201; station <= 211; station++) {
        house.does(new OpenStation(TestHouse.id(), Actors.operator("test"), station, "S", null, 5));
      }
      var reader = house.house().reader();
      assertThatThrownBy(() -> UnknownStation.refuse(reader, 7))
          .isInstanceOf(UnknownStation.class)
          .satisfies(unknown ->
              assertThat(Trouble.of(unknown).say(new Messages(Language.EN)))
                  .contains("station 7.", "101, 201, 202, ", "209 (+2)")
                  .doesNotContain("210"));
    }
  }

  @Test
  void withNoStationAtAllItSaysWhatToDo() {
    try (var house = TestHouse.at(data)) {
      var reader = house.house().reader();
      assertThatThrownBy(() -> UnknownStation.refuse(reader, 7))
          .satisfies(unknown -> assertThat(Trouble.of(unknown).kind()).isEqualTo(Kind.NO_STATION));
    }
  }

  @Test
  void aDiskThatFailsSomewhereIsNotToldWithoutItsPlace() {
    var failure = new RuntimeException(new SQLiteException("no", SQLiteErrorCode.SQLITE_IOERR));
    assertThat(Trouble.of(failure).kind()).isEqualTo(Kind.OTHER);
    assertThat(Trouble.of(failure).code()).isEqualTo("DB-10");
  }

  @Test
  void aDisplayThatRefusesIsNoMatterOfTheData() {
    var refused = new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"));
    assertThat(Trouble.of(refused).kind()).isEqualTo(Kind.DISPLAY);
    var other = new RuntimeException(new UnsupportedOperationException("something else"));
    assertThat(Trouble.of(other).kind()).isEqualTo(Kind.OTHER);
  }
}
