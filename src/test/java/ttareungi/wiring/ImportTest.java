package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.csv.Subject;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.event.DomainEvent.StationsImported;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.store.Integrity;

/** A file goes in as a whole, or not at all. */
class ImportTest {
  private static final int MANY = 2_000;

  @TempDir Path data;
  @TempDir Path files;
  private TestHouse house;
  private Path file;

  @BeforeEach
  void open() {
    house = TestHouse.at(data);
    ImportFile.stations(house, 20, 100);
    file = ImportFile.bikes(files.resolve("bikes.csv"), MANY, 100);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void allOfIt() throws SQLException {
    var done = house.does(ImportFile.command(house, file));
    assertThat(done.events()).hasSize(MANY + 1);
    assertThat(done.first(BikeRegistered.class).orElseThrow().dock()).isEqualTo(1);
    var summary = done.first(BikesImported.class).orElseThrow();
    assertThat(summary.fileName()).isEqualTo("bikes.csv");
    assertThat(summary.sha256()).hasSize(64);
    assertThat(summary.added()).isEqualTo(MANY);
    assertThat(bikes()).isEqualTo(MANY);
    assertThat(Raw.number(data, "select count(*) from bike where station_id = 7 and dock = 100"))
        .isEqualTo(1);
    assertThat(Raw.column(data, "select actor from event_log where type = 'BikesImported'"))
        .containsExactly("test");
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  @Test
  void againAddsNothing() throws SQLException {
    house.does(ImportFile.command(house, file));
    var trial = ImportFile.trial(house, Subject.BIKES, file);
    assertThat(trial.added()).isZero();
    assertThat(trial.alreadyThere()).isEqualTo(MANY);
    var again = house.does(trial.command().apply(TestHouse.id(), "test"));
    var summary = again.first(BikesImported.class).orElseThrow();
    assertThat(summary.added()).isZero();
    assertThat(summary.alreadyThere()).isEqualTo(MANY);
    assertThat(bikes()).isEqualTo(MANY);
  }

  @Test
  void whatCameInBetweenLeavesNothing() throws SQLException {
    var command = ImportFile.command(house, file);
    Raw.run(
        data,
        "insert into bike values (1999, 'RED', '2020-01-01', 1, null, 'MAINTENANCE', 0, null)");
    assertThat(house.refused(command)).isEqualTo(Reason.IMPORT_LINE_REFUSED);
    assertThat(bikes()).isEqualTo(1);
    assertThat(Raw.number(data, "select count(*) from event_log where type like 'Bike%'")).isZero();
  }

  @Test
  void calledOffInTheMiddleLeavesNothing() throws SQLException {
    var command = ImportFile.command(house, file);
    house.house().progress().watch(command.requestId(), (done, of) -> done < of / 2);
    assertThat(house.refused(command)).isEqualTo(Reason.IMPORT_CANCELLED);
    assertThat(bikes()).isZero();
    house.house().progress().forget(command.requestId());
    assertThat(house.send(ImportFile.command(house, file))).isInstanceOf(Outcome.Accepted.class);
    assertThat(bikes()).isEqualTo(MANY);
  }

  @Test
  void aHouseThatShutsLeavesNothing() throws SQLException {
    var command = ImportFile.command(house, file);
    house
        .house()
        .progress()
        .watch(
            command.requestId(),
            (done, of) -> {
              house.house().progress().callOff();
              return true;
            });
    assertThat(house.refused(command)).isEqualTo(Reason.IMPORT_CANCELLED);
    assertThat(bikes()).isZero();
  }

  @Test
  void stationsOfTheCity() throws SQLException {
    var city =
        ImportFile.write(
            files.resolve("city.csv"),
            """
            stationId,stationName,rackTotCnt,stationLatitude,stationLongitude
            ST-4,102. 망원역 1번출구 앞,15,37.5556,126.9106
            ST-1,Other,99,,
            ST-x,Wrong,1,,
            """);
    var command = ImportFile.trial(house, Subject.STATIONS, city).command();
    var done = house.does(command.apply(TestHouse.id(), "test"));
    assertThat(done.first(StationsImported.class).orElseThrow().leftOut()).isEqualTo(1);
    assertThat(Raw.column(data, "select name from station where station_id in (1, 4, 21)"))
        .containsExactly("S1", "S4");
    var two = ImportFile.write(files.resolve("more.csv"), "stationId,name,docks\n104,망원역,15\n");
    house.does(
        ImportFile.trial(house, Subject.STATIONS, two).command().apply(TestHouse.id(), "test"));
    assertThat(Raw.column(data, "select name from station where station_id = 104"))
        .containsExactly("망원역");
  }

  private long bikes() throws SQLException {
    return Raw.number(data, "select count(*) from bike");
  }
}
