package ttareungi.ui.admin.stations.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.event.Position;

/** Where stations are drawn. */
class PlanTest {
  @Test
  void aFewAreSpreadUntilTheyHaveRoom() {
    var places = new LinkedHashMap<Long, Position>();
    places.put(1L, new Position(37.5657, 126.9770));
    places.put(2L, new Position(37.5710, 126.9769));
    places.put(3L, new Position(37.5710, 126.9769));
    places.put(4L, new Position(37.5115, 127.0863));
    var plan = Plan.of(places);
    var spots = List.copyOf(plan.spots().values());
    for (int i = 0; i < spots.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(spots.get(i).distance(spots.get(j))).isGreaterThan(0.15);
      }
    }
    assertThat(plan.links()).hasSize(3);
    assertThat(spots.getLast().x()).isGreaterThan(spots.getFirst().x());
    assertThat(spots.getLast().y()).isGreaterThan(spots.getFirst().y());
  }

  @Test
  void manyStandWhereTheyStand() {
    var places = new LinkedHashMap<Long, Position>();
    for (long row = 0; row < 20; row++) {
      for (long column = 0; column < 20; column++) {
        places.put(column * 20 + row, new Position(37 + row * 0.01, 127 + column * 0.01));
      }
    }
    var plan = Plan.of(places);
    assertThat(plan.links()).isEmpty();
    assertThat(plan.spots()).containsEntry(0L, new Spot(0, 1));
    assertThat(plan.spacing()).isCloseTo(1 / 19.0, within(1e-6));
  }

  @Test
  void oneAloneStandsInTheMiddle() {
    assertThat(Plan.of(Map.of(7L, new Position(37, 127))).spots())
        .containsEntry(7L, new Spot(0.5, 0.5));
    assertThat(Plan.of(Map.of())).isSameAs(Plan.NOWHERE);
  }

  @Test
  void whatIsUnderTheMouseStaysThereWhileItZooms() {
    var lens = new Lens();
    lens.size(800, 600, 50);
    var there = lens.spot(500, 200);
    lens.zoom(3, 500, 200);
    assertThat(lens.x(there)).isCloseTo(500, within(1e-6));
    assertThat(lens.y(there)).isCloseTo(200, within(1e-6));
    lens.zoom(0.01, 0, 0);
    assertThat(lens.zoom()).isEqualTo(1);
  }

  @Test
  void arrowsGoToTheNextStationThatWay() {
    var spots = Map.of(1L, new Spot(0.5, 0.5), 2L, new Spot(0.7, 0.55), 3L, new Spot(0.5, 0.9));
    assertThat(Steps.next(spots, new Spot(0.5, 0.5), 1, 0)).contains(2L);
    assertThat(Steps.next(spots, new Spot(0.5, 0.5), 0, 1)).contains(3L);
    assertThat(Steps.next(spots, new Spot(0.5, 0.5), -1, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Hongik Univ. Exit 2, Hongik Univ.",
    "102. Mapo Stn. Exit 2, Mapo Stn.",
    "Gwanghwamun, Gwanghwamun",
    "Jamsilsaenaestation, Jamsilsaenaes\u2026"
  })
  void namesAreShortened(String name, String brief) {
    assertThat(ShortName.of(name)).isEqualTo(brief);
  }
}
