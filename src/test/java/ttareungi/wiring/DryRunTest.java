package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static ttareungi.csv.Flaw.BIKE_NUMBER_FORM;
import static ttareungi.csv.Flaw.BIKE_NUMBER_RANGE;
import static ttareungi.csv.Flaw.BIKE_OTHER;
import static ttareungi.csv.Flaw.BIKE_STATION_CLOSED;
import static ttareungi.csv.Flaw.BIKE_STATION_FULL;
import static ttareungi.csv.Flaw.BIKE_STATION_PERHAPS;
import static ttareungi.csv.Flaw.BIKE_STATION_SEVERAL;
import static ttareungi.csv.Flaw.BIKE_STATION_UNKNOWN;
import static ttareungi.csv.Flaw.CELLS_TOO_MANY;
import static ttareungi.csv.Flaw.COLOUR_NEAR;
import static ttareungi.csv.Flaw.COLOUR_UNKNOWN;
import static ttareungi.csv.Flaw.COLOUR_UNKNOWN_PERHAPS;
import static ttareungi.csv.Flaw.DAY_FORM;
import static ttareungi.csv.Flaw.DAY_FUTURE;
import static ttareungi.csv.Flaw.DEGREES_FORM;
import static ttareungi.csv.Flaw.DEGREES_HALF;
import static ttareungi.csv.Flaw.DOCKS_FORM;
import static ttareungi.csv.Flaw.MEMO_LONG;
import static ttareungi.csv.Flaw.MISSING;
import static ttareungi.csv.Flaw.NUMBER_TWICE;
import static ttareungi.csv.Flaw.STATION_ID_FORM;
import static ttareungi.csv.Flaw.STATION_STAYS;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.csv.Finding;
import ttareungi.csv.Flaw;
import ttareungi.csv.Subject;
import ttareungi.csv.Trial;
import ttareungi.station.OpenStation;

/** What a dry run says of a file. */
class DryRunTest {
  private static final Instant NOON = Instant.parse("2026-05-13T03:00:00Z");

  @TempDir Path data;
  @TempDir Path files;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new HandClock(NOON));
    house.register(7);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SPB-10233, 초록, 2026-05-13, 101",
    "10233, GREEN, 2026.5.3, Yeouinaru",
    "spb-1, 빨간색, 20260513, 여의나루역 1번 출구 앞",
    "1, Red, 2026/05/13, 여의나루역1번출구앞",
    "00001, 흰색, 2026. 5. 13., 101"
  })
  void aRowThatIsRight(String number, String colour, String day, String station) {
    var trial = bikes(String.join(",", number, colour, day, station));
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.ready()).isEqualTo(1);
  }

  @Test
  void everyFlawHasItsLineAndCell() throws SQLException {
    house.does(new OpenStation(TestHouse.id(), "test", 102, "Twin", null, 2));
    house.does(new OpenStation(TestHouse.id(), "test", 103, "Twin", null, 2));
    house.does(new OpenStation(TestHouse.id(), "test", 104, "Shut", null, 2));
    Raw.run(data, "update station set open = 0 where station_id = 104");
    says("SPB10310,green,2026-05-13,101", BIKE_NUMBER_FORM);
    says("100000000,green,2026-05-13,101", BIKE_NUMBER_RANGE, "99999999");
    says("7,green,2026-05-13,101", BIKE_OTHER, "2023-02-07", "RED");
    says("9,gren,2026-05-13,101", COLOUR_UNKNOWN_PERHAPS, "GREEN");
    says("9,plaid,2026-05-13,101", COLOUR_UNKNOWN);
    says("9,연두,2026-05-13,101", COLOUR_NEAR, "GREEN");
    says("9,green,2026-13-02,101", DAY_FORM);
    says("9,green,2026-05-14,101", DAY_FUTURE);
    says("9,green,,101", MISSING);
    says("9,green,2026-05-13,여의나루 1번 출구", BIKE_STATION_PERHAPS, "여의나루역 1번 출구 앞");
    says("9,green,2026-05-13,999", BIKE_STATION_UNKNOWN);
    says("9,green,2026-05-13,Twin", BIKE_STATION_SEVERAL, "2");
    says("9,green,2026-05-13,104", BIKE_STATION_CLOSED, "Shut");
    says("9,green,2026-05-13,101,one too many", CELLS_TOO_MANY, "5", "4");
  }

  @Test
  void everyReasonOfARowIsGiven() {
    var trial = bikes("x,plaid,2026-13-02,999");
    assertThat(trial.wrong()).isEqualTo(1);
    assertThat(trial.findings().getFirst().whys())
        .extracting(Finding.Why::flaw)
        .containsExactly(BIKE_NUMBER_FORM, COLOUR_UNKNOWN, DAY_FORM, BIKE_STATION_UNKNOWN);
  }

  @Test
  void aNumberCountsOnceAFile() {
    var trial =
        bikes("8,green,2026-05-13,101", "9,green,2026-05-13,101", "SPB-8,red,2026-05-13,101");
    assertThat(trial.ready()).isEqualTo(2);
    var finding = trial.findings().getFirst();
    assertThat(finding.row().line()).isEqualTo(4);
    assertThat(finding.whys().getFirst().flaw()).isEqualTo(NUMBER_TWICE);
    assertThat(finding.whys().getFirst().details()).containsExactly("2");
  }

  @Test
  void aStationTakesWhatItHasDocksFor() {
    house.does(new OpenStation(TestHouse.id(), "test", 102, "Small", null, 2));
    var trial =
        bikes("11,green,2026-05-13,102", "12,green,2026-05-13,102", "13,green,2026-05-13,102");
    assertThat(trial.ready()).isEqualTo(2);
    assertThat(trial.findings().getFirst().row().line()).isEqualTo(4);
    assertThat(trial.findings().getFirst().whys().getFirst().flaw()).isEqualTo(BIKE_STATION_FULL);
  }

  @Test
  void whatIsThereAlreadyIsNoFlaw() throws SQLException {
    Raw.run(data, "update station set open = 0");
    var trial = bikes("SPB-00007,빨강,2023-02-07,101");
    assertThat(trial.alreadyThere()).isEqualTo(1);
    assertThat(trial.added()).isZero();
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void aMemoFits() {
    var file =
        ImportFile.write(
            files.resolve("m.csv"),
            "no,color,date,station,memo\n9,red,2026-05-13,101," + "x".repeat(201) + "\n");
    var trial = ImportFile.trial(house, Subject.BIKES, file);
    assertThat(trial.findings().getFirst().whys().getFirst().flaw()).isEqualTo(MEMO_LONG);
  }

  @Test
  void writesNothing() {
    long before = house.house().log().head();
    assertThat(bikes("8,green,2026-05-13,101").added()).isEqualTo(1);
    assertThat(house.house().log().head()).isEqualTo(before);
  }

  @Test
  void stationsOfTheCity() {
    var file =
        ImportFile.write(
            files.resolve("city.csv"),
            """
            rackTotCnt,stationName,parkingBikeTotCnt,shared,stationLatitude,stationLongitude,stationId
            15,102. 망원역 1번출구 앞,23,153,37.55564880,126.91062927,ST-4
            20,여의나루역 1번 출구 앞,0,0,,,101
            21,여의나루역 1번 출구 앞,0,0,,,ST-101
            x,A,0,0,97,1,ST-x
            0,B,0,0,37.5,,ST-7
            """);
    var trial = ImportFile.trial(house, Subject.STATIONS, file);
    assertThat(trial.ready()).isEqualTo(1);
    assertThat(trial.alreadyThere()).isEqualTo(1);
    assertThat(trial.added()).isEqualTo(1);
    assertThat(trial.findings())
        .extracting(finding -> finding.row().line(), DryRunTest::flaws)
        .containsExactly(
            tuple(4, List.of(NUMBER_TWICE)),
            tuple(5, List.of(STATION_ID_FORM, DOCKS_FORM, DEGREES_FORM)),
            tuple(6, List.of(DOCKS_FORM, DEGREES_HALF)));
  }

  @Test
  void aStationThatDiffersStays() {
    var file =
        ImportFile.write(
            files.resolve("own.csv"), "stationId,stationName,rackTotCnt\n101,Other,21\n");
    var trial = ImportFile.trial(house, Subject.STATIONS, file);
    assertThat(trial.warned()).isEqualTo(1);
    assertThat(trial.added()).isZero();
    assertThat(flaws(trial.findings().getFirst())).containsExactly(STATION_STAYS);
  }

  private void says(String row, Flaw flaw, String... details) {
    var trial = bikes(row);
    assertThat(trial.findings()).as(row).hasSize(1);
    var finding = trial.findings().getFirst();
    assertThat(finding.row().line()).isEqualTo(2);
    assertThat(flaws(finding)).as(row).containsExactly(flaw);
    assertThat(finding.whys().getFirst().details()).as(row).containsExactly(details);
    assertThat(trial.wrong()).isEqualTo(flaw.isError() ? 1 : 0);
  }

  private static List<Flaw> flaws(Finding finding) {
    return finding.whys().stream().map(Finding.Why::flaw).toList();
  }

  private Trial bikes(String... rows) {
    var text = ImportFile.HEADER + String.join("\n", rows) + "\n";
    return ImportFile.trial(
        house, Subject.BIKES, ImportFile.write(files.resolve("bikes.csv"), text));
  }
}
