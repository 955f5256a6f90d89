package ttareungi.station;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.MoveBike;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationReopened;
import ttareungi.event.Position;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.reservation.ReserveBike;
import ttareungi.reservation.ReturnBike;
import ttareungi.wiring.TestHouse;

class StationRulesTest {
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WORKS = Why.of(Cause.WORKS);
  private static final Position SOMEWHERE = new Position(37.5, 127.0);

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.does(new OpenStation(id(), OPERATOR, 102, "Small", null, 3));
    house.register(1);
    house.register(2);
    house.does(new MoveBike(id(), OPERATOR, 1, 102));
    house.does(new MoveBike(id(), OPERATOR, 2, 102));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aStationIsAsItWasEditedLast() {
    assertThat(house.does(edit(102, "Large", 2, SOMEWHERE)).events())
        .containsExactly(new StationChanged(102, "Large", "In English", 2, SOMEWHERE));
    assertThat(house.does(edit(102, "Large", 2, SOMEWHERE)).events()).isEmpty();
    assertThat(house.does(edit(102, "Large", 2, null)).events())
        .containsExactly(new StationChanged(102, "Large", "In English", 2, null));
  }

  @Test
  void aDockThatHoldsABikeIsKept() {
    assertThat(house.refused(edit(102, "Small", 1, null))).isEqualTo(Reason.DOCK_TAKEN);
    assertThat(house.does(edit(102, "Small", 2, null)).events()).hasSize(1);
  }

  @Test
  void whatNoStationCanBeIsRefused() {
    assertThat(house.refused(edit(102, " ", 3, null))).isEqualTo(Reason.FIELD_MISSING);
    assertThat(house.refused(edit(102, "A", 0, null))).isEqualTo(Reason.DOCKS_OUT_OF_RANGE);
    assertThat(house.refused(edit(102, "A", 201, null))).isEqualTo(Reason.DOCKS_OUT_OF_RANGE);
    assertThat(house.refused(edit(102, "A", 3, new Position(91, 0))))
        .isEqualTo(Reason.POSITION_INVALID);
    assertThat(house.refused(edit(999, "A", 3, null))).isEqualTo(Reason.STATION_UNKNOWN);
  }

  @Test
  void aClosedStationGivesNoBikeUntilItIsReopened() {
    house.buy(10, 5_000);
    assertThat(house.does(new CloseStation(id(), OPERATOR, 102, WORKS)).events())
        .containsExactly(new StationClosed(102, WORKS));
    assertThat(house.does(new CloseStation(id(), OPERATOR, 102, WORKS)).events()).isEmpty();
    assertThat(house.refused(reserve())).isEqualTo(Reason.STATION_CLOSED);
    assertThat(house.does(new ReopenStation(id(), OPERATOR, 102)).events())
        .containsExactly(new StationReopened(102));
    assertThat(house.does(new ReopenStation(id(), OPERATOR, 102)).events()).isEmpty();
    assertThat(house.does(reserve()).events()).isNotEmpty();
  }

  @Test
  void aClosedStationStillTakesBikesBack() {
    house.buy(10, 5_000);
    long reserveNo = house.reserve(10, 1);
    house.does(new CloseStation(id(), OPERATOR, 102, WORKS));
    var back = new ReturnBike(id(), OPERATOR, 10, reserveNo, 102);
    assertThat(house.does(back).events()).isNotEmpty();
  }

  @Test
  void closingSaysWhy() {
    house.addOperator(7);
    var sitting = Actors.operator(7);
    assertThat(house.refused(new CloseStation(id(), sitting, 102, Why.of(Cause.OTHER))))
        .isEqualTo(Reason.WHY_MISSING);
    assertThat(house.refused(new CloseStation(id(), OPERATOR, 999, WORKS)))
        .isEqualTo(Reason.STATION_UNKNOWN);
    assertThat(house.refused(new ReopenStation(id(), OPERATOR, 999)))
        .isEqualTo(Reason.STATION_UNKNOWN);
  }

  private static ReserveBike reserve() {
    return new ReserveBike(id(), OPERATOR, 10, 1);
  }

  private static EditStation edit(
      long stationId, String name, int docks, @Nullable Position position) {
    return new EditStation(id(), OPERATOR, stationId, name, "In English", docks, position);
  }
}
