package ttareungi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of a file are taken for. */
class MappingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bike_no,colour,reg_date,station",
        "BikeNo,Color,Registered On,Station Name",
        "자전거 번호,색상,등록일,대여소",
        "번호,색깔,구매일,대여소명"
      })
  void bikes(String headers) {
    var mapping = Mapping.guess(Subject.BIKES, List.of(headers.split(",")));
    assertThat(mapping.missing()).isEmpty();
    assertThat(mapping.field(0)).contains(Field.BIKE_NUMBER);
    assertThat(mapping.field(1)).contains(Field.COLOUR);
    assertThat(mapping.field(2)).contains(Field.DAY);
    assertThat(mapping.field(3)).contains(Field.BIKE_STATION);
  }

  @Test
  void theColumnsOfTheCity() {
    var headers =
        List.of(
            "rackTotCnt",
            "stationName",
            "parkingBikeTotCnt",
            "shared",
            "stationLatitude",
            "stationLongitude",
            "stationId");
    var mapping = Mapping.guess(Subject.STATIONS, headers);
    assertThat(mapping.missing()).isEmpty();
    assertThat(mapping.mapped())
        .containsExactly(
            Field.STATION_ID, Field.STATION_NAME, Field.DOCKS, Field.LATITUDE, Field.LONGITUDE);
    assertThat(mapping.column(Field.STATION_ID)).hasValue(6);
    assertThat(mapping.field(2)).isEmpty();
  }

  @Test
  void aNumberOfTheBikeIsNotThatOfTheStation() {
    var mapping = Mapping.guess(Subject.BIKES, List.of("stationId", "no", "color", "date"));
    assertThat(mapping.column(Field.BIKE_STATION)).hasValue(0);
    assertThat(mapping.column(Field.BIKE_NUMBER)).hasValue(1);
  }

  @Test
  void isChangedByHand() {
    var mapping = Mapping.guess(Subject.BIKES, List.of("no", "vendor", "colour"));
    assertThat(mapping.missing()).containsExactly(Field.DAY, Field.BIKE_STATION);
    var changed = mapping.with(1, Field.COLOUR);
    assertThat(changed.field(1)).contains(Field.COLOUR);
    assertThat(changed.field(2)).isEmpty();
    assertThat(changed.with(1, null).field(1)).isEmpty();
    assertThat(mapping.field(2)).contains(Field.COLOUR);
  }
}
